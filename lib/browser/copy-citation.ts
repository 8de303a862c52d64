import { toBackground } from './send.ts';
import { copyText } from './take.ts';

/**
 * Copies the citation of a statement, in a format or in the one last used, which it gives. To be called within a click
 * or key press; rejects where the browser does not let us, or nobody answers.
 */
export async function copyCitation(
  { dispute, id }: { dispute: string; id: string },
  format?: string,
): Promise<string> {
  const asked = { dispute, statement: id, ...(format !== undefined && { format }) };
  const cited = await toBackground('record/cite', asked);
  await copyText(cited.text);
  return cited.format;
}
