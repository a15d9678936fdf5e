import { contrast } from '../core/contrast.ts';
import { z } from './zod.ts';

/** Least contrast of text on its background: WCAG 2.2, 1.4.3. */
const READABLE = 4.5;
/** What the accent stands on, in light and in dark. */
const GROUND = { light: '#ffffff', dark: '#11181c' } as const;

/** Components of the frame that a project may replace. */
const STARLIGHT_COMPONENTS = [
  ...(['Banner', 'ContentPanel', 'Footer', 'Head', 'Header', 'LanguageSelect', 'MarkdownContent'] as const),
  ...(['MobileMenuFooter', 'MobileMenuToggle', 'MobileTableOfContents', 'PageFrame', 'PageSidebar'] as const),
  ...(['PageTitle', 'Search', 'Sidebar', 'SiteTitle', 'SkipLink', 'TableOfContents', 'ThemeProvider'] as const),
  ...(['ThemeSelect', 'TwoColumnContent'] as const),
] as const;

/** Components that only we have. */
const MOORING_COMPONENTS = [
  ...([
    'Details',
    'Feedback',
    'Home',
    'NotFound',
    'Notices',
    'Redirect',
    'Related',
    'SearchPage',
    'SiteFooter',
  ] as const),
] as const;

const file = z.string().min(1, 'must not be empty').max(1000, 'must be shorter');
const address = z
  .string()
  .refine((value) => /^(?:https?:\/\/|mailto:|\/(?!\/))/.test(value), 'must start with https://, mailto: or /');

const accent = (on: keyof typeof GROUND) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: 'must be a colour such as `#0b6e99`', abort: true })
    .refine(
      (value) => contrast(value, GROUND[on]) >= READABLE,
      `must be readable on a ${on} page: a contrast of ${READABLE} to ${GROUND[on]}`,
    );

/** Where a page's source is edited; `{path}` is the file, relative to the settings. */
export const editSchema = z
  .string()
  .regex(/^https?:\/\/.*\{path\}/, 'must start with https:// and name `{path}`')
  .optional();

const footerLink = z.strictObject({
  /** One text for all locales, or one for each; a locale without one reads the source's. */
  label: z.union([z.string().min(1), z.record(z.string(), z.string().min(1))], {
    error: 'must be a text, or one for each locale',
  }),
  href: address,
});

/** The site as a whole: where it stands and how it looks. Paths are relative to the settings file. */
export const siteSchema = z.strictObject({
  /** Public address, for canonical and alternate links; no path. */
  url: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://help.example.com' })
    .default('https://example.com'),
  /** Path the site is served under; starts and ends with `/`. */
  base: z
    .string()
    .regex(/^\/([^?#]*\/)?$/, 'must start and end with `/`')
    .default('/'),
  title: z.string().min(1, 'must not be empty').default('Help'),
  /** An SVG, PNG or WebP beside the title; one for dark pages too if it needs one. */
  logo: z
    .union([file, z.strictObject({ light: file, dark: file })], {
      error: 'must be a path, or one for `light` and one for `dark`',
    })
    .transform((logo) => (typeof logo === 'string' ? { light: logo, dark: logo } : logo))
    .optional(),
  /** Colour of links and controls, in light and in dark. */
  accent: z.strictObject({ light: accent('light'), dark: accent('dark') }).optional(),
  /** Style sheets of your own, after Mooring's. */
  css: z.array(file).default([]),
  /** Components of your own in place of Mooring's: name → `.astro` file. */
  components: z.partialRecord(z.enum([...STARLIGHT_COMPONENTS, ...MOORING_COMPONENTS]), file).default({}),
  footer: z
    .strictObject({
      /** A line of plain text: a company, a licence. */
      text: z.string().default(''),
      links: z.array(footerLink).default([]),
    })
    .prefault({}),
  edit: editSchema,
});
