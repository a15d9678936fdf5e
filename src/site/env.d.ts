/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page to lay out, given with the request. */
    view: import('../render/view.ts').PageView;
  }
}
