import { flag, list, number, text, word, type Dialect } from '../dialect.ts';
import { learnFields } from './learn-fields.ts';

/** What the attributes of a self-help header mean; a `<tags … />` beside it speaks Learn's language. */
export const selfhelpFields: Dialect['mapping'] = {
  ...learnFields,
  pagetitle: text('title'),
  articleid: text('articleId'),
  selfhelptype: word('selfHelpType'),
  resource: list('resource'),
  productpesids: list('products'),
  supporttopicids: list('supportTopics'),
  supporttoicids: list('supportTopics'),
  resourcetags: list('resourceTags'),
  cloudenvironments: word('clouds'),
  disableclouds: word('disabledClouds'),
  authoralias: list('authors'),
  ownershipid: text('owner'),
  displayorder: number('displayOrder'),
  resourcerequired: flag('resourceRequired'),
  schemaversion: number('schemaVersion'),
};
