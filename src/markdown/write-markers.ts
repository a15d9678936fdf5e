import type { NoLoc, Picture, Snippet, Zone } from './nodes.ts';

// Markers of Learn are lines of their own notation: nothing in them is Markdown but a picture's description.

export function writePicture(node: Picture, description: string): string {
  const type = node.children.length > 0 ? 'complex' : node.icon ? 'icon' : 'content';
  const marker = written('image', {
    type,
    source: node.url,
    'alt-text': node.alt,
    lightbox: node.lightbox,
    link: node.link,
    border: node.border === !node.icon ? null : String(node.border),
  });
  return node.children.length === 0 ? marker : `${marker}\n\n${description}\n\n:::image-end:::`;
}

export function writeZone({ pivots }: Zone, content: string): string {
  return `::: zone pivot="${pivots.join(', ')}"\n\n${content}\n\n::: zone-end`;
}

export function writeSnippet({ language, url, title, part, highlight }: Snippet): string {
  return written('code', { language, source: url, range: part.range, id: part.name, highlight, title });
}

export function writeNoLoc({ value }: NoLoc): string {
  return written('no-loc', { text: value });
}

function written(name: string, attributes: Readonly<Record<string, string | null | undefined>>): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value == null || value === '' ? [] : [` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`],
  );
  return `:::${name}${pairs.join('')}:::`;
}
