import { useRef, useState } from 'preact/hooks';
import { type ReadConfigFile, readConfigFile } from '../../lib/sites/config-file.ts';
import type { FileFault } from '../../lib/sites/file-faults.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';
import type { OptionsEvents } from './options-view.ts';

type Events = Pick<OptionsEvents, 'onExport' | 'onReplace' | 'onUnmarked'>;
type Read = Extract<ReadConfigFile, { sites: unknown }>;

/** Saves the user's sites and unmarked names to a file and loads them from one; nothing is replaced before the user has seen what comes. */
export function CarryFile({ onExport, onReplace, onUnmarked }: Events) {
  const words = useWords();
  const [loaded, setLoaded] = useState<{ file: string; read: ReadConfigFile } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const load = async (file: File | undefined) => {
    if (!file) return;
    setLoaded({ file: file.name, read: readConfigFile(await file.text()) });
    // So that the same file, once mended, can be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <div class="row">
        <Button onClick={onExport}>{words.say('optionsExport')}</Button>
        <Button onClick={() => input.current?.click()}>{words.say('optionsImport')}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.say('optionsImport')}
          onChange={(event) => load(event.currentTarget.files?.[0])}
        />
      </div>
      <div role="status">
        {loaded?.read.faults && <Faults file={loaded.file} faults={loaded.read.faults} />}
        {loaded && !loaded.read.faults && (
          <Found
            file={loaded.file}
            read={loaded.read}
            onReplace={({ sites, unmarked }) => {
              onReplace(sites);
              if (unmarked) onUnmarked(unmarked);
              setLoaded(null);
            }}
            onLeave={() => setLoaded(null)}
          />
        )}
      </div>
    </>
  );
}

function Faults({ file, faults }: { file: string; faults: FileFault[] }) {
  const words = useWords();
  return (
    <Notice title={words.say('optionsFileRefused', file)}>
      <ul class="faults">
        {faults.map(({ path, key, values }) => (
          <li key={`${path} ${key}`}>
            {[file, path, words.say(key, ...values)].filter((part) => part !== '').join(' › ')}
          </li>
        ))}
      </ul>
      <p>{words.say('optionsFileKept')}</p>
    </Notice>
  );
}

interface FoundProps {
  file: string;
  read: Read;
  onReplace: (read: Read) => void;
  onLeave: () => void;
}

function Found({ file, read, onReplace, onLeave }: FoundProps) {
  const words = useWords();
  const { sites, unmarked } = read;
  return (
    <Notice
      title={words.count('optionsFileFound', sites.rules.length, file)}
      actions={
        <>
          <Button kind="strong" onClick={() => onReplace(read)}>
            {words.say('optionsReplace')}
          </Button>
          <Button onClick={onLeave}>{words.say('optionsLeave')}</Button>
        </>
      }
    >
      <p>{words.say(sites.mode === 'every' ? 'optionsFileEvery' : 'optionsFilePicked')}</p>
      {unmarked && <p>{words.count('optionsFileUnmarked', unmarked.length)}</p>}
    </Notice>
  );
}
