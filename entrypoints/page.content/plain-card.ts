import type { MountCard } from '../../components/card-api.ts';

/** Stands in for the card's drawing where that could not be fetched: one sentence that says so. */
export const mountPlainCard: MountCard = (root, _words, view) => {
  const box = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  box.setAttribute('role', 'dialog');
  box.tabIndex = -1;
  box.style.cssText =
    'padding: 12px; border: 1px solid; background: Canvas; color: CanvasText; font: 14px/1.5 system-ui, sans-serif';
  const say = (problem = '') => {
    box.textContent = problem;
    box.setAttribute('aria-label', problem);
  };
  say(view.problem);
  root.append(box);
  return { update: ({ problem }) => say(problem), unmount: () => box.remove() };
};
