import type { OpenRecord } from '../record/queries.ts';

/** Capitals and what people and things of a country are called, beside its name. */
const alsoCalled: Record<string, string> = {
  CN: 'Chinese|Beijing|PRC|中国|中方|外交部',
  US: 'American|Washington|U\\.S\\.|US|USA|White House|Treasury|Pentagon|FBI|美国|美方',
  RU: 'Russian|Moscow|Kremlin|俄罗斯|俄方',
  IR: 'Iranian|Tehran|伊朗',
  KP: 'North Korean?|Pyongyang|DPRK|朝鲜',
  IL: 'Israeli|Jerusalem',
  GB: 'British|Britain|London|UK|U\\.K\\.|Whitehall|英国',
  TW: 'Taiwanese|Taipei|台湾',
  IN: 'Indian|New Delhi|Delhi',
  KR: 'South Korean?|Seoul',
  VN: 'Vietnamese|Hanoi',
  DE: 'German|Berlin',
  FR: 'French|Paris',
  AE: 'Emirati|Abu Dhabi|UAE',
  SA: 'Saudi|Riyadh',
  TR: 'Turkish|Türkiye|Ankara',
  BY: 'Belarusian|Minsk',
  CZ: 'Czech|Prague',
  CA: 'Canadian|Ottawa',
  SG: 'Singaporean',
  NL: 'Dutch|The Hague',
  PL: 'Polish|Warsaw',
  AU: 'Australian|Canberra',
  NZ: 'New Zealander|Wellington',
  JP: 'Japanese|Tokyo|日本',
  NO: 'Norwegian|Oslo',
  UA: 'Ukrainian|Kyiv',
  EU: 'European Union|Brussels',
};
const words = new Map<string, RegExp>();

/** A party as it speaks for itself: a state with all its offices and their people, else the party alone. */
export interface Side {
  /** `state:CN`, or an entity's id. */
  id: string;
  /** Its country, where it is a state. */
  country?: string;
}

/** Whose side an entity speaks for. An agency and its spokesperson speak for the state; an employee for the company. */
export function sideOf(id: string, record: OpenRecord): Side {
  const seen = new Set<string>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    const entity = record.entity(at);
    if (entity === undefined) break;
    const { kind, country, partOf } = entity;
    if ((kind === 'government' || kind === 'agency') && country !== undefined)
      return { id: `state:${country}`, country };
    if (partOf === undefined) break;
    at = partOf;
  }
  return { id: at };
}

/** Whether a text names a state by its country, its people or its capital. */
export function namesState(country: string, text: string): boolean {
  let known = words.get(country);
  if (known === undefined) {
    const name = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(country) ?? country;
    const names = [name, ...(alsoCalled[country]?.split('|') ?? [])];
    const [latin, other] = [
      names.filter((one) => /^[A-Z]/.test(one)),
      names.filter((one) => !/^[A-Z]/.test(one)),
    ];
    known = new RegExp([`\\b(?:${latin.join('|')})(?!\\w)`, ...other].join('|'), 'u');
    words.set(country, known);
  }
  return known.test(text);
}

/** Whether a text names any of the states that most often speak. */
export function namesAState(text: string): boolean {
  return Object.keys(alsoCalled).some((country) => namesState(country, text));
}
