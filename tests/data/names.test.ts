import { entityFile } from '../../lib/record/resolve.ts';
import type { Fault, FullRecord } from '../../lib/record/types.ts';
import { firstEntity, rule } from './rule.ts';

rule('an unambiguous name belongs to one entity', oneOwner, (copy) => {
  const owner = firstEntity(copy, ({ kind, names }) => kind === 'group' && !names[0]?.ambiguous);
  const other = firstEntity(copy, ({ id, kind }) => kind === 'group' && id !== owner.id);
  other.names.push({ text: owner.names[0]?.text.toUpperCase() ?? '', lang: 'en' });
});

rule('a name with other meanings has them whoever bears it', everywhere, (copy) => {
  const ambiguous = firstEntity(copy, ({ marked, names }) => marked !== false && !!names[0]?.ambiguous);
  const other = firstEntity(copy, ({ id, kind }) => kind === 'group' && id !== ambiguous.id);
  other.names.push({ text: ambiguous.names[0]?.text ?? '', lang: 'en' });
});

rule('an entity has each of its names once', once, (copy) => {
  const { names } = firstEntity(copy, () => true);
  const [first] = names;
  if (first) names.push({ ...first });
});

function oneOwner(full: FullRecord): Fault[] {
  const owners = new Map<string, string>();
  return full.entities
    .filter(({ marked }) => marked !== false)
    .flatMap(({ id, names }) =>
      names
        .filter(({ ambiguous, spotted }) => !ambiguous && spotted !== false)
        .flatMap(({ text }) => {
          const key = text.toLowerCase();
          const owner = owners.get(key) ?? id;
          owners.set(key, owner);
          if (owner === id) return [];
          const sentence = `${entityFile(owner)} has this name too; make it "ambiguous" in both, or "spotted": false here.`;
          return [{ file: entityFile(id), path: `names › ${text}`, sentence }];
        }),
    );
}

function everywhere(full: FullRecord): Fault[] {
  const names = full.entities
    .filter(({ marked }) => marked !== false)
    .flatMap(({ id, names }) =>
      names
        .filter(({ spotted }) => spotted !== false)
        .map((name) => ({ id, name, key: name.text.toLowerCase() })),
    );
  const ambiguous = new Map(names.filter(({ name }) => name.ambiguous).map(({ id, key }) => [key, id]));
  return names.flatMap(({ id, name, key }) => {
    const other = ambiguous.get(key);
    if (name.ambiguous || other === undefined) return [];
    const sentence = `${entityFile(other)} says that this name has other meanings; make it "ambiguous" here too.`;
    return [{ file: entityFile(id), path: `names › ${name.text}`, sentence }];
  });
}

function once(full: FullRecord): Fault[] {
  return full.entities.flatMap(({ id, names }) =>
    names
      .filter(({ text }, at) => names.findIndex((other) => other.text === text) !== at)
      .map(({ text }) => ({
        file: entityFile(id),
        path: `names › ${text}`,
        sentence: 'The name stands here twice; keep one.',
      })),
  );
}
