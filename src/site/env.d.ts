/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page to lay out, given with the request. */
    view: import('../render/view.ts').PageView;
  }
}

/** What the settings say about every page of the site. */
declare module 'virtual:mooring/site' {
  type Picture = import('astro').ImageMetadata;

  export const logo: { readonly light: Picture; readonly dark: Picture } | null;

  /** Where answers of readers go; null where nobody is asked. */
  export const feedback: NonNullable<import('../settings/index.ts').Settings['feedback']> | null;

  export const footer: import('../settings/index.ts').Settings['site']['footer'] & {
    /** Locale whose label stands where another has none. */
    readonly source: string;
  };
}
