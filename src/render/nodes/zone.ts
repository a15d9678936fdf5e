import { escapeHtml } from '../../core/text.ts';
import { renderChildren } from '../../markdown/index.ts';
import type { NodeRenderer } from './context.ts';

/** Parts for some readers are named, not hidden: whoever prints or searches the page gets all of them. */
export const zone: NodeRenderer<'zone'> = (node, state, { t }) => {
  const label = escapeHtml(t('zone.for', { names: node.pivots.map(nameOf).join(', ') }));
  const pivots = escapeHtml(node.pivots.join(' '));
  return `<section class="zone" data-pivot="${pivots}" aria-label="${label}">\n<p class="zone-label" aria-hidden="true">${label}</p>\n${renderChildren(node, state)}</section>\n`;
};

const NAMES: Readonly<Record<string, string>> = {
  csharp: 'C#',
  fsharp: 'F#',
  cpp: 'C++',
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  php: 'PHP',
  dotnet: '.NET',
  nodejs: 'Node.js',
  powershell: 'PowerShell',
  cli: 'CLI',
  'azure-cli': 'Azure CLI',
  rest: 'REST',
  'rest-api': 'REST API',
  arm: 'ARM',
  macos: 'macOS',
  ios: 'iOS',
};

/** `programming-language-csharp` → `C#`: pivots have ids only, the names stand in Learn's own settings. */
function nameOf(pivot: string): string {
  const name = pivot.replace(/^(?:programming-language|development-environment|client-operating-system)-/, '');
  if (Object.hasOwn(NAMES, name)) return NAMES[name] ?? name;
  const words = name.replace(/-+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
