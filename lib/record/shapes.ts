import type { Field, Shape } from './shape.ts';
import { acts, entityKinds } from './types.ts';

/** The forms of the record's files, one definition for parse, JSON Schema and stubs. Key order is the canonical one. */

const trimmed = /^(?!\s)[^\p{Cc}\p{Zl}\p{Zp}]*(?<!\s)$/u;

const text = (says: string, max: number): Shape => ({ is: 'text', says, max, pattern: trimmed });
const id = (says: string): Shape => ({
  is: 'text',
  says: `${says} (lower-case letters, digits and single hyphens)`,
  max: 80,
  pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
});
const ids = (says: string, min = 0): Shape => ({ is: 'list', says, min, of: id('an id') });
const date = (says: string): Shape => ({
  is: 'text',
  says: `${says}: an ISO date as precise as it is known, such as 2025, 2025-01 or 2025-01-03`,
  max: 10,
  pattern: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
});
const lang: Shape = {
  is: 'text',
  says: 'a language tag such as en, zh or zh-Latn',
  max: 35,
  pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
};
const url = (says: string): Shape => ({
  is: 'text',
  says: `${says}: a full web address that starts with https:// (or http://)`,
  max: 2000,
  pattern: /^https?:\/\/[^\s/?#]+\.[^\s]+$/,
});
const country = (says: string): Shape => ({
  is: 'text',
  says: `${says}: a country code of two capital letters such as CN`,
  max: 2,
  pattern: /^[A-Z]{2}$/,
});
const optional = (shape: Shape): Field => ({ ...shape, optional: true });

const source: Shape = {
  is: 'object',
  says: 'a source',
  fields: {
    id: id('an id that is unique in this file'),
    publisher: text('who published it', 160),
    title: text('its title', 300),
    url: url('its address'),
    published: { is: 'nullable', of: date('the day it was published') },
    type: {
      is: 'choice',
      says: 'the type of source',
      of: ['primary', 'news', 'vendor', 'analysis'],
    },
    lang,
    archived: optional(url('the address of an archived copy')),
    derivedFrom: optional(text('whose text it repeats, in words or as a source id of this file', 200)),
  },
};

const name: Shape = {
  is: 'object',
  says: 'a name',
  fields: {
    text: text('the name as readers meet it', 160),
    lang,
    assertedBy: optional(ids('ids of the entities that use or assert this name', 1)),
    relation: optional({
      is: 'choice',
      says: 'what they say of the two names',
      of: ['same', 'overlaps', 'disputed'],
    }),
    sources: optional(ids("ids of this entity's sources", 1)),
    ambiguous: optional({ is: 'flag', says: 'the name needs support on the page', only: true }),
    exact: optional({ is: 'flag', says: 'the name counts only letter for letter', only: true }),
    cues: optional({
      is: 'list',
      says: 'the only words that support this name',
      min: 1,
      of: text('a cue', 80),
    }),
    spotted: optional({ is: 'flag', says: 'the name is never looked for in pages', only: false }),
  },
};

const attribution: Shape = {
  is: 'object',
  says: 'a property of a group that somebody asserts',
  fields: {
    says: { is: 'choice', says: 'what is asserted', of: ['country', 'part-of'] },
    value: {
      is: 'text',
      says: 'a country code or an entity id',
      max: 80,
      pattern: /^([A-Z]{2}|[a-z0-9-]+)$/,
    },
    by: ids('ids of those who assert it', 1),
    sources: optional(ids("ids of this entity's sources", 1)),
  },
};

export const entityShape: Shape = {
  is: 'object',
  says: 'an entity',
  fields: {
    id: id('the id, the same as the file name'),
    kind: { is: 'choice', says: 'what it is', of: entityKinds },
    names: { is: 'list', says: 'names, the one it is shown under first', min: 1, of: name },
    country: optional(country('the country of a party; groups carry attributions instead')),
    partOf: optional(id('the id of the body it belongs to')),
    attributions: optional({ is: 'list', says: 'who says what of a group', min: 1, of: attribution }),
    role: optional(text('the office held, or the state of the proceedings', 200)),
    note: optional(text('one neutral sentence that tells it apart', 300)),
    cues: optional({
      is: 'list',
      says: 'words that support its ambiguous names',
      min: 1,
      of: text('a cue', 80),
    }),
    ids: optional({
      is: 'object',
      says: 'ids in other catalogues',
      fields: {
        attack: optional({
          is: 'text',
          says: 'an ATT&CK id such as G1017',
          max: 8,
          pattern: /^[GCS]\d{4}$/,
        }),
        misp: optional({
          is: 'text',
          says: 'the UUID of a MISP galaxy value',
          max: 36,
          pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
        }),
        wikidata: optional({
          is: 'text',
          says: 'a Wikidata item such as Q42',
          max: 12,
          pattern: /^Q[1-9]\d*$/,
        }),
      },
    }),
    marked: optional({ is: 'flag', says: 'it is never marked on pages', only: false }),
    sources: optional({ is: 'list', says: 'sources of its names and attributions', min: 1, of: source }),
  },
};

const statement: Shape = {
  is: 'object',
  says: 'a statement',
  fields: {
    id: id('an id that is unique in the record'),
    by: ids('ids of those who speak', 1),
    onBehalfOf: optional(ids('ids of those they speak for', 1)),
    act: { is: 'choice', says: 'what the statement does', of: acts },
    about: ids('ids of those it is about', 1),
    date: date('the day it was made'),
    text: text('what was said, in one or two neutral sentences', 600),
    quote: optional({
      is: 'object',
      says: 'a quotation of at most 15 words, as printed in the first source',
      fields: { text: text('the words', 240), lang },
    }),
    inReplyTo: optional(ids('ids of the statements of this dispute that it answers', 1)),
    sources: ids('ids of the sources of this file, the best first', 1),
    noReplyFound: optional({
      is: 'flag',
      says: 'no reply was found in the pages searched',
      only: true,
    }),
    doubt: optional(text('a doubt the reader must see, in one sentence', 300)),
  },
};

const phrases = (says: string, min = 0): Shape => ({ is: 'list', says, min, of: text('a phrase', 300) });
const slip = (says: string, values: string, pattern: RegExp): Shape => {
  const value: Shape = { is: 'text', says: values, max: 300, pattern };
  return {
    is: 'object',
    says,
    fields: {
      about: ids('ids of the entities it is said of, one of which is named', 1),
      said: { is: 'list', says: 'what a page that repeats the mistake says', min: 1, of: value },
      rather: { is: 'list', says: 'what a page that has it right says', of: value },
      near: optional(phrases('phrases that all stand in the sentence', 1)),
      unless: optional(phrases('phrases that make it something else', 1)),
    },
  };
};
const numeral = /^\d+(\.\d+)?%?$/;
const day = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const lookFor: Shape = {
  is: 'object',
  says: 'what to look for in the text of a page, one of these',
  fields: {
    mixedUp: optional({
      is: 'object',
      says: 'two names that a page can mix up',
      fields: {
        subject: id('the entity of whom it is said'),
        saidToBe: id('the name that is mixed in'),
        recordSays: id('the name in the primary source'),
      },
    }),
    number: optional(slip('a number', 'a number in digits such as 8, 9700000 or 36%', numeral)),
    date: optional(slip('a date', 'an ISO date such as 2025-01-03 or 2025-01', day)),
    person: optional(slip('a name where another belongs', 'a phrase', trimmed)),
    wording: optional(slip('words that the record has otherwise', 'a phrase', trimmed)),
  },
};

const discrepancy: Shape = {
  is: 'object',
  says: 'a place where sources differ',
  fields: {
    id: id('an id that is unique in this file'),
    text: text('what differs, in one or two neutral sentences', 600),
    sides: {
      is: 'list',
      says: 'what each side says, with its sources',
      min: 2,
      of: {
        is: 'object',
        says: 'one side',
        fields: {
          says: text('what it says', 400),
          sources: ids('source ids of this file', 1),
          heldAgainst: optional({ is: 'flag', says: 'pages are held against this side', only: true }),
        },
      },
    },
    lookFor: optional(lookFor),
  },
};

export const disputeShape: Shape = {
  is: 'object',
  says: 'a dispute',
  fields: {
    id: id('the id, the same as the file name'),
    title: text('a neutral title', 140),
    summary: text('what was alleged and what was answered, in one or two sentences', 600),
    statements: { is: 'list', says: 'the statements in time order', min: 1, of: statement },
    sources: { is: 'list', says: 'the sources', min: 1, of: source },
    discrepancies: { is: 'list', says: 'places where sources differ', of: discrepancy },
  },
};
