import { readFileSync } from 'node:fs';
import type { Config } from '../../src/settings/index.ts';
import { findingsIn, type Tree } from '../rooms/support/tree.ts';

const PAGES = new URL('pages/', import.meta.url);

export const config: Config = {
  locales: ['en-us', 'sv-se', 'nl-nl'],
  docsets: {
    learn: {
      root: '{locale}',
      fragments: ['garden/includes/**'],
      route: 'help',
      published: ['https://help.example.com/{locale?}/help/{path}'],
    },
  },
};

/** A page of the fixture as it stands. */
export function pageOf(locale: string): string {
  return readFileSync(new URL(`${locale}.md`, PAGES), 'utf8');
}

/** What the page links to: the same in both languages, with headings in each. */
const AROUND: Tree = {
  'en-us/garden/filter.md': '# Filter\n\n## Clean\n',
  'en-us/garden/safety.md': '# Safety\n\n## Water\n\n## Power\n',
  'en-us/garden/parts.md': '# Parts\n\n## Seal\n',
  'en-us/shop/order.md': '# Order\n\n## Pay\n',
  'en-us/garden/includes/dry.md': 'Keep it in a dry place.\n',
  'en-us/garden/media/pump.png': '',
  'sv-se/garden/filter.md': '# <a name="filter"></a>Filter\n\n## <a name="clean"></a>Rengör\n',
  'sv-se/garden/safety.md':
    '# <a name="safety"></a>Säkerhet\n\n## <a name="water"></a>Vatten\n\n## <a name="power"></a>Ström\n',
  'sv-se/garden/parts.md': '# <a name="parts"></a>Delar\n\n## <a name="seal"></a>Tätning\n',
  'sv-se/shop/order.md': '# <a name="order"></a>Beställ\n\n## <a name="pay"></a>Betala\n',
  'sv-se/garden/includes/dry.md': 'Förvara den torrt.\n',
};

/** A change of the translation: what stands there, and what it becomes; the first place counts. */
export type Change = readonly [from: string, to: string];

export function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`not in the page: ${from}`);
    return now.replace(from, () => to);
  }, text);
}

/** Findings about differences between the source and its changed translation, as `severity rule line message`. */
export async function driftIn(changes: readonly Change[], source: readonly Change[] = []): Promise<readonly string[]> {
  const found = await findingsIn(
    {
      ...AROUND,
      'en-us/garden/pump.md': changed(pageOf('en-us'), source),
      'sv-se/garden/pump.md': changed(pageOf('sv-se'), changes),
    },
    config,
  );
  return found.filter((finding) => !/ (?:definition-unused|metadata-\S+|list-marker|encoding-\S+) /.test(finding));
}
