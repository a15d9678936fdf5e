import { defineConfig } from './src/settings/index.ts';

export default defineConfig({
  site: { url: 'https://help.example.com', title: 'Mooring' },
  locales: ['en-us', 'sv-se', 'fr-fr', 'nl-nl', 'ar-sa', 'ja-jp'],
  source: 'en-us',
  docsets: {
    learn: {
      root: 'content/learn/{locale}',
      pages: 'articles/**',
      fragments: 'includes/**',
      route: 'azure',
      strip: 'articles/',
      published: [
        'https://learn.microsoft.com/{locale?}/azure/{path}',
        'https://docs.microsoft.com/{locale?}/azure/{path}',
        'https://azure.microsoft.com/{locale?}/documentation/articles/{basename}/',
      ],
    },
    support: { root: 'content/selfhelp/{locale}', route: 'support' },
  },
});
