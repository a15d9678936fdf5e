/** The three languages of the site; the first is the source, the second has the defects. */
export const LOCALES = ['en-us', 'nl-nl', 'fr-fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** Words for what links lead to. */
export const WORDS = {
  'en-us': { filter: 'the filter', care: 'care', shop: 'the shop', start: 'Start', more: 'more' },
  'nl-nl': { filter: 'het filter', care: 'onderhoud', shop: 'de winkel', start: 'Begin', more: 'meer' },
  'fr-fr': { filter: 'le filtre', care: 'entretien', shop: 'la boutique', start: 'Début', more: 'plus' },
} as const satisfies Record<Locale, Record<string, string>>;

export type Words = (typeof WORDS)[Locale];

/** Sentences with a place for a link, the same in all languages. */
const SENTENCES: readonly Readonly<Record<Locale, (link: string) => string>>[] = [
  {
    'en-us': (link) => `Before you switch the pump on, see ${link} for details.`,
    'nl-nl': (link) => `Zie voordat u de pomp aanzet ${link} voor details.`,
    'fr-fr': (link) => `Avant de mettre la pompe en marche, voyez ${link} pour en savoir plus.`,
  },
  {
    'en-us': (link) => `The pump is quiet again after ${link} was read twice.`,
    'nl-nl': (link) => `De pomp is weer stil nadat ${link} twee keer is gelezen.`,
    'fr-fr': (link) => `La pompe se tait quand ${link} est lu deux fois.`,
  },
  {
    'en-us': (link) => `If water drips, stop at once: ${link} says why.`,
    'nl-nl': (link) => `Stop direct als er water druppelt: ${link} zegt waarom.`,
    'fr-fr': (link) => `Si l'eau goutte, arrêtez tout : ${link} dit pourquoi.`,
  },
];

export function sentence(n: number, locale: Locale, link: string): string {
  return SENTENCES[n % SENTENCES.length]?.[locale](link) ?? link;
}

/** A title of a page about something, with the anchor that a translation declares. */
export function heading(locale: Locale, level: string, name: string, text: Readonly<Record<Locale, string>>): string {
  return `${level} ${locale === 'en-us' ? '' : `<a name="${name}"></a>`}${text[locale]}\n`;
}
