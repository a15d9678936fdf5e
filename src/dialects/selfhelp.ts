import { list, text, word, type Dialect } from './dialect.ts';
import { learn } from './learn.ts';
import { propertiesHeader, startsWithProperties } from './properties-header.ts';

/** Azure self-help articles: a `<properties … />` header, then Markdown. */
export const selfhelp: Dialect = {
  summary: 'Azure self-help articles with a <properties … /> header',
  detect: ({ text: content }) => startsWithProperties(content),
  header: propertiesHeader,
  mapping: {
    // A `<tags … />` element beside the header speaks Learn's language.
    ...learn.mapping,
    pagetitle: text('title'),
    description: text('description'),
    articleid: text('articleId'),
    selfhelptype: word('selfHelpType'),
    service: list('service'),
    resource: list('resource'),
    productpesids: list('products'),
    supporttopicids: list('supportTopics'),
    supporttoicids: list('supportTopics'),
    resourcetags: list('tags'),
    tags: list('tags'),
    cloudenvironments: list('clouds'),
    authors: list('authors'),
    author: list('authors'),
    authoralias: list('authors'),
    'ms.author': list('msAuthors'),
    ownershipid: text('owner'),
  },
  body: { kind: 'markdown', repairs: ['heading-space'], steps: ['includes', 'quotes', 'alerts'] },
};
