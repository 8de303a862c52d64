import type { ExternalIds } from '../record/types.ts';

/** Where an entity is described elsewhere. */
export interface ExternalLink {
  catalogue: 'attack' | 'misp' | 'wikidata';
  /** The id as that catalogue writes it. */
  id: string;
  url: string;
}

const attackFolders: Record<string, string> = { G: 'groups', S: 'software', C: 'campaigns' };

/** The pages of an entity's external ids. MISP's galaxy has one page for all groups: the link leads to the id on it. */
export function externalLinks({ attack, misp, wikidata }: ExternalIds): ExternalLink[] {
  const links: ExternalLink[] = [];
  const folder = attack && attackFolders[attack.slice(0, 1)];
  if (attack && folder)
    links.push({ catalogue: 'attack', id: attack, url: `https://attack.mitre.org/${folder}/${attack}/` });
  if (misp)
    links.push({
      catalogue: 'misp',
      id: misp,
      url: `https://misp-galaxy.org/threat-actor/#:~:text=${misp.replaceAll('-', '%2D')}`,
    });
  if (wikidata)
    links.push({ catalogue: 'wikidata', id: wikidata, url: `https://www.wikidata.org/wiki/${wikidata}` });
  return links;
}
