import { datesIn } from '../date-words.ts';
import type { DateRule } from './rule.ts';

/** Names under which `<meta>` tells the day of publication, the clearest first. */
const published = [
  ...['article:published_time', 'og:article:published_time', 'og:published_time', 'article:published'],
  ...['datepublished', 'article.published', 'publish-date', 'publish_date', 'publishdate', 'published-date'],
  ...[
    'publication_date',
    'publication-date',
    'published_at',
    'pubdate',
    'pub_date',
    'sailthru.date',
    'bt:pubdate',
  ],
  ...[
    'parsely-pub-date',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'vr:published_time',
    'shareaholic:article_published_time',
  ],
  ...[
    'citation_publication_date',
    'citation_online_date',
    'citation_date',
    'dc.date.issued',
    'dcterms.issued',
  ],
  ...[
    'dcterms.created',
    'dc.date.created',
    'dcterms.date',
    'dc.date',
    'dc.terms.date',
    'eprints.date',
    'prism.publicationdate',
  ],
  ...[
    'originalpublicationdate',
    'displaydate',
    'rnews:datepublished',
    'datecreated',
    'article_date_original',
    'date',
    'created',
  ],
];
const order = new Map(published.map((key, index) => [key, index]));

/** `<meta property="article:published_time">` and its many relations. */
export const meta: DateRule = {
  id: 'meta',
  find: ({ metas, lang }) =>
    metas
      .filter(({ key }) => order.has(key))
      .sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0))
      .flatMap(({ content }) => {
        const [found] = datesIn(content, lang);
        const moment = found ?? epoch(content);
        return moment === null ? [] : [{ ...moment, words: content, weight: 4 }];
      }),
};

/** Seconds or milliseconds since 1970. */
function epoch(content: string): { date: string; universal: true } | null {
  if (!/^\d{10}(?:\d{3})?$/.test(content)) return null;
  const moment = new Date(Number(content) * (content.length === 10 ? 1000 : 1));
  return { date: moment.toISOString().slice(0, 10), universal: true };
}
