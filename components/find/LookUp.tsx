import { useState } from 'preact/hooks';
import type { Place } from '../../lib/dossier/address.ts';
import { Find } from './Find.tsx';
import type { FindView } from './find-view.ts';

interface Props {
  /** Loads all names; called once, when somebody goes to the box. */
  load: () => Promise<FindView>;
  onGo: (place: Place) => void;
}

/** The box that finds names, for places where most people do not come to find: it takes one line and loads nothing before it is used. */
export function LookUp({ load, onGo }: Props) {
  const [names, setNames] = useState<FindView | null>(null);
  const wake = () => {
    if (names && !names.findProblem) return;
    setNames({ find: null });
    void load().then(setNames);
  };
  return <Find {...(names ?? { find: null })} compact text="" onWake={wake} onGo={onGo} />;
}
