import { resolve } from 'node:path';
import { defineConfig } from '../../src/settings/index.ts';

const shared = resolve(import.meta.dirname, '../..', process.env['MOORING_SHARED'] ?? '../shared');

export default defineConfig({
  site: { url: 'https://help.example.com', title: 'Seeds' },
  locales: ['en-us', 'sv-se', 'fr-fr', 'nl-nl'],
  source: 'en-us',
  docsets: {
    learn: {
      root: `${shared}/seeds/learn/{locale}`,
      route: 'azure',
      strip: 'articles/',
      published: [
        'https://learn.microsoft.com/{locale?}/azure/{path}',
        'https://docs.microsoft.com/{locale?}/azure/{path}',
      ],
    },
    support: { root: `${shared}/seeds/selfhelp/{locale}`, route: 'support' },
    captures: {
      root: `${shared}/seeds/captures/{locale}`,
      editionOf: 'learn',
      as: { 'container-registry-authentication.txt': 'articles/container-registry/container-registry-authentication' },
    },
  },
});
