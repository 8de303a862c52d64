import { datesIn } from '../date-words.ts';
import type { DateClaim, DateRule } from './rule.ts';

const publication =
  /\b(?:published|posted|issued|released|release date|first published|date|filed|written|added)\b|发布|發佈|发表|時間|时间|日期|来源|publi[ée]|veröffentlicht|publicado|pubblicato|опубликовано|gepubliceerd|opublikowano|نشر|פורסם/iu;
const revision =
  /\b(?:updated|modified|last reviewed|revised|edited|corrected)\b|更新|修改|mis à jour|aktualisiert|actualizado|aggiornato|обновлено/iu;
const byline = /^(?:by|von|par|por|di|от|文|作者|记者)\b|\bmin(?:ute)?s? read\b|\(.{2,20}\)\s*[—–-]/iu;

/** A line of text is short; a longer one dates the page only as agencies do: "BEIJING, Jan. 6, 2025 (Wire) — …". */
const longestLine = 160;
const opening = 60;
const agency = /^\s*(?:\([^)]{2,40}\))?\s*(?:\/\S+\/)?\s*[—–-]{1,2}\s/u;

/** The date that a reader sees by the headline. */
export const dateline: DateRule = {
  id: 'dateline',
  find({ nearHeadline, lang }) {
    const claims: DateClaim[] = [];
    for (const { text, from } of nearHeadline) {
      const line = text.replace(/\s+/gu, ' ').trim();
      for (const found of datesIn(line, lang)) {
        const before = line.slice(0, found.index);
        const isAgency = found.index <= opening && agency.test(line.slice(found.index + found.words.length));
        if (line.length > longestLine && !isAgency) continue;
        if (revision.test(before) && !publication.test(before)) continue;
        const isAlone = line.length <= found.words.length + 30;
        const isLabelled = publication.test(line) || byline.test(line);
        if (from === 0 ? !isAlone : !isLabelled && !isAgency && !(isAlone && isNear(from))) continue;
        const weight = (isLabelled ? 2 : 1.5) + (isNear(from) ? 1 : 0);
        claims.push({ ...found, weight: found.date.length < 10 ? weight / 2 : weight });
      }
    }
    return claims.sort((a, b) => b.weight - a.weight).slice(0, 2);
  },
};

/** Where bylines stand; further down, a date by itself may be anything: a founding, a deadline. */
function isNear(from: number): boolean {
  return from >= -3 && from <= 6;
}
