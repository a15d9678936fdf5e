import type { PortalLink, Section, Token } from './nodes.ts';

/** Sections that stand in the text as their content: a heading or a list says enough. */
const PLAIN: ReadonlySet<string> = new Set(['steps', 'documents', 'questions', 'answer', 'topics', 'check']);

/** Parts of a self-help article, as its comments name them. */
const PARTS: Readonly<Record<string, string>> = {
  'issue-description': 'issueDescription',
  'rca-description': 'rcaDescription',
  'resolution-details': 'resolutionDetails',
  'recommended-actions': 'recommendedActions',
  'additional-info': 'additionalInfo',
  salutation: 'salutation',
};

export function writeToken({ name, value }: Token): string {
  return `<!--$${name}-->${value}<!--/$${name}-->`;
}

/** A link to where the portal would go; any reader of the text still sees what it says. */
export function portalLinkOf({ target, children }: PortalLink): {
  type: 'link';
  url: string;
  children: typeof children;
} {
  return { type: 'link', url: target, children };
}

/** A section of self-help around its written content; null for one of another dialect. */
export function writePart({ role }: Section, content: () => string): string | null {
  if (PLAIN.has(role)) return content();
  const name = Object.hasOwn(PARTS, role) ? PARTS[role] : undefined;
  return name === undefined ? null : `<!--${name}-->\n\n${content()}\n\n<!--/${name}-->`;
}
