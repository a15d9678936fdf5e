import type { AlertKind } from '../core/alerts.ts';
import type { BlockContent, Blockquote, Literal, Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';

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
  /** What it is called, where its author says so. */
  title?: string;
  children: [];
}

/** A named part of a page: self-help steps and documents, Learn's div classes. */
export interface Section extends Parent {
  type: 'section';
  role: string;
  children: RootContent[];
}

/** A place that self-help fills in for each reader; `value` is the sample that stands there. */
export interface Token extends Literal {
  type: 'token';
  name: string;
}

/** A link to a place inside the portal: outside of it only its text makes sense. */
export interface PortalLink extends Parent {
  type: 'portalLink';
  /** Where it leads, as written. */
  target: string;
  children: PhrasingContent[];
}

/** A picture with what Learn can say of it; its children describe it at length. */
export interface Picture extends Parent {
  type: 'picture';
  url: string;
  alt: string;
  /** It is an ornament, or the face of a link. */
  icon: boolean;
  border: boolean;
  /** A larger one of it. */
  lightbox: string | null;
  link: string | null;
  inline: boolean;
  children: RootContent[];
}

/** A part for readers who have chosen one of these pivots. */
export interface Zone extends Parent {
  type: 'zone';
  pivots: string[];
  children: RootContent[];
}

/** A part of a file of code. */
export interface Snippet extends Parent {
  type: 'snippet';
  url: string;
  language: string;
  title: string;
  /** Lines (`1-5,9-`), or the name of a region; the whole file otherwise. */
  part: { range?: string; name?: string };
  /** Lines to be seen first. */
  highlight: string | null;
  children: [];
}

/** A name that is the same in all languages. */
export interface NoLoc extends Literal {
  type: 'noLoc';
}

declare module 'mdast' {
  interface Data {
    /** The heading is the page's title and is shown above the body, not in it. */
    pageTitle?: boolean;
    /** How the items of a list are called that are not called by numbers. */
    letters?: 'a' | 'A' | 'i' | 'I';
    /** The code block is no code: it shows what a command has printed. */
    output?: boolean;
    /** The heading is that of a card. */
    inCard?: boolean;
  }
  interface BlockContentMap {
    alert: Alert;
    tabs: Tabs;
    include: Include;
    video: Video;
    section: Section;
    picture: Picture;
    zone: Zone;
    snippet: Snippet;
  }
  interface PhrasingContentMap {
    picture: Picture;
    noLoc: NoLoc;
    portalLink: PortalLink;
    token: Token;
    include: Include;
  }
  interface RootContentMap {
    portalLink: PortalLink;
    token: Token;
    alert: Alert;
    tabs: Tabs;
    tab: Tab;
    include: Include;
    video: Video;
    section: Section;
    picture: Picture;
    zone: Zone;
    snippet: Snippet;
    noLoc: NoLoc;
  }
}

export type { Nodes, Root, RootContent, BlockContent, PhrasingContent, Parent };
