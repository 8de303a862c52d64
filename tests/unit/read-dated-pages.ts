/** A way in which pages on the web are dated, in the barest page that shows it. */
export interface DatedPage {
  name: string;
  url?: string;
  lang?: string;
  head?: string;
  body: string;
  /** Null: the page does not say. */
  date: string | null;
  rule?: string;
}

export const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const meta = (key: string, content: string, by = 'name') =>
  `<meta ${by}="${key}" content="${content}">`;
export const story = '<h1>Beijing objects to the list</h1>';
export const filler =
  '<p>The company rejects what is said of it and promises to go on as before, in its own words.</p>';
export const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Beijing objects to the list',
};

/** Dated by data that only programs read. */
export const datedByMarkup: DatedPage[] = [
  // JSON-LD
  {
    name: 'a news article',
    head: ld({ ...article, datePublished: '2025-01-06T17:20:00+01:00' }),
    body: story,
    date: '2025-01-06',
    rule: 'json-ld',
  },
  {
    name: 'a graph',
    head: ld({
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        { ...article, datePublished: '2025-01-06' },
      ],
    }),
    body: story,
    date: '2025-01-06',
    rule: 'json-ld',
  },
  {
    name: 'an article as the main entity',
    head: ld({ '@type': 'WebPage', mainEntity: { ...article, datePublished: '2025-01-06' } }),
    body: story,
    date: '2025-01-06',
    rule: 'json-ld',
  },
  {
    name: 'several types at once',
    head: ld([{ ...article, '@type': ['Article', 'BlogPosting'], datePublished: '2025-01-06' }]),
    body: story,
    date: '2025-01-06',
    rule: 'json-ld',
  },
  {
    name: 'a list of stories among which this one is',
    head: ld([
      { '@type': 'NewsArticle', headline: 'Something else again', datePublished: '2024-11-02' },
      { ...article, datePublished: '2025-01-06' },
    ]),
    body: story,
    date: '2025-01-06',
    rule: 'json-ld',
  },
  {
    name: 'JSON-LD with a comma too many and a line break',
    head: '<script type="application/ld+json">{"@type":"Article","headline":"Beijing objects\nto the list","datePublished":"2025-01-06",}</script>',
    body: story,
    date: '2025-01-06',
    rule: 'json-ld',
  },
  {
    name: 'JSON-LD in a comment',
    head: '<script type="application/ld+json"><!-- {"@type":"Article","datePublished":"2025-01-06"} --></script>',
    body: story,
    date: '2025-01-06',
    rule: 'json-ld',
  },
  {
    name: 'a date of publication and one of revision',
    head: ld({ ...article, dateModified: '2025-03-01', datePublished: '2025-01-06' }),
    body: story,
    date: '2025-01-06',
    rule: 'json-ld',
  },
  {
    name: 'a web page only',
    head: ld({ '@type': 'WebPage', datePublished: '2025-01-06' }),
    body: story,
    date: '2025-01-06',
    rule: 'json-ld',
  },
  {
    name: 'a universal moment that is the next day, beside the day shown',
    head: ld({ ...article, datePublished: '2025-01-07T02:15:00Z' }),
    body: `${story}<p>Published January 6, 2025</p>`,
    date: '2025-01-06',
    rule: 'dateline',
  },
  // Meta tags
  {
    name: 'article:published_time',
    head: meta('article:published_time', '2025-01-06T08:00:00-05:00', 'property'),
    body: story,
    date: '2025-01-06',
    rule: 'meta',
  },
  {
    name: 'itemprop datePublished',
    head: meta('datePublished', '2025-01-06', 'itemprop'),
    body: story,
    date: '2025-01-06',
    rule: 'meta',
  },
  {
    name: 'Dublin Core',
    head: meta('DC.date.issued', '2025-01-06'),
    body: story,
    date: '2025-01-06',
    rule: 'meta',
  },
  {
    name: 'a mail date',
    head: meta('pubdate', 'Mon, 06 Jan 2025 17:20:00 GMT'),
    body: story,
    date: '2025-01-06',
    rule: 'meta',
  },
  {
    name: 'a date in words',
    head: meta('date', 'January 6, 2025'),
    body: story,
    date: '2025-01-06',
    rule: 'meta',
  },
  {
    name: 'eight figures',
    head: meta('publish-date', '20250106'),
    body: story,
    date: '2025-01-06',
    rule: 'meta',
  },
  {
    name: 'milliseconds',
    head: meta('parsely-pub-date', '1736162400000'),
    body: story,
    date: '2025-01-06',
    rule: 'meta',
  },
  {
    name: 'a citation',
    head: meta('citation_publication_date', '2025/01/06'),
    body: story,
    date: '2025-01-06',
    rule: 'meta',
  },
  {
    name: 'published before modified, whatever the order',
    head:
      meta('article:modified_time', '2025-02-01', 'property') +
      meta('article:published_time', '2025-01-06', 'property'),
    body: story,
    date: '2025-01-06',
    rule: 'meta',
  },
  // <time>
  {
    name: 'time with pubdate',
    body: `${story}<time pubdate datetime="2025-01-06">Monday</time>`,
    date: '2025-01-06',
    rule: 'time-element',
  },
  {
    name: 'time of class entry-date',
    body: `<article>${story}<time class="entry-date published" datetime="2025-01-06T10:00:00+00:00">6 January 2025</time>${filler}</article>`,
    date: '2025-01-06',
  },
  {
    name: 'time without a datetime',
    body: `${story}<p class="posted-on"><time>6 January 2025</time></p>`,
    date: '2025-01-06',
  },
  {
    name: 'published, then updated',
    body: `${story}<time class="updated" datetime="2025-04-01">1 April</time><time class="published" datetime="2025-01-06">6 January</time>`,
    date: '2025-01-06',
    rule: 'time-element',
  },
  {
    name: 'a microformat',
    body: `<div class="h-entry">${story}<time class="dt-published" datetime="2025-01-06 09:30">6 Jan</time></div>`,
    date: '2025-01-06',
    rule: 'time-element',
  },
  {
    name: 'teasers and comments with times of their own',
    body: `<aside class="related"><ul><li><time datetime="2024-12-24">24 Dec</time></li></ul></aside>${story}<time datetime="2025-01-06">6 Jan</time>${filler}<div class="comments"><div><time datetime="2025-01-09">9 Jan</time></div></div>`,
    date: '2025-01-06',
    rule: 'time-element',
  },
  {
    name: 'a span with itemprop',
    body: `${story}<span itemprop="datePublished" content="2025-01-06">last Monday</span>`,
    date: '2025-01-06',
    rule: 'time-element',
  },
];
