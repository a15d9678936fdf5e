import type { AlertKind } from '../core/alerts.ts';
import type { BlockContent, Blockquote, Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';

/** A call-out: `> [!NOTE]`. */
export interface Alert extends Parent {
  type: 'alert';
  kind: AlertKind;
  children: Blockquote['children'];
}

/** A group of tabs; ids equal across groups switch together. */
export interface Tabs extends Parent {
  type: 'tabs';
  children: Tab[];
}

export interface Tab extends Parent {
  type: 'tab';
  id: string;
  /** Shown only while another group shows this tab. */
  condition: string | null;
  label: PhrasingContent[];
  children: RootContent[];
}

/** Another file's content at this place. */
export interface Include extends Parent {
  type: 'include';
  url: string;
  title: string;
  inline: boolean;
  children: [];
}

/** A video that is linked to, never embedded. */
export interface Video extends Parent {
  type: 'video';
  url: string;
  children: [];
}

/** A named part of a page: self-help steps and documents, Learn's div classes. */
export interface Section extends Parent {
  type: 'section';
  role: string;
  children: RootContent[];
}

declare module 'mdast' {
  interface Data {
    /** The heading is the page's title and is shown above the body, not in it. */
    pageTitle?: boolean;
  }
  interface BlockContentMap {
    alert: Alert;
    tabs: Tabs;
    include: Include;
    video: Video;
    section: Section;
  }
  interface PhrasingContentMap {
    include: Include;
  }
  interface RootContentMap {
    alert: Alert;
    tabs: Tabs;
    tab: Tab;
    include: Include;
    video: Video;
    section: Section;
  }
}

export type { Nodes, Root, RootContent, BlockContent, PhrasingContent, Parent };

/** Containers of a running line: raw HTML in them is a part of it. */
export const LINES: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'link',
  'linkReference',
  'emphasis',
  'strong',
  'delete',
]);

/** Whether a node holds other nodes. */
export function isParent(node: Nodes): node is Extract<Nodes, Parent> {
  return 'children' in node;
}

/** Text of a node and all below it, without markup; images count with their alternative text. */
export function plainText(node: Nodes): string {
  if (isParent(node)) {
    let text = '';
    for (const child of node.children) text += plainText(child);
    return text;
  }
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'alt' in node ? (node.alt ?? '') : '';
}
