import { nearest } from '../../core/nearest.ts';

/** Canonical values by how they may be written, lower case. */
export type Vocabulary = ReadonlyMap<string, string>;

function vocabulary(names: Readonly<Record<string, string>>): Vocabulary {
  return new Map(
    Object.entries(names).flatMap(([name, others]) =>
      [name, ...others.split(' ')].flatMap((other) => (other === '' ? [] : [[other.toLowerCase(), name] as const])),
    ),
  );
}

const itself = (names: string): Record<string, string> =>
  Object.fromEntries(names.split(' ').map((name) => [name, '']));

/** What `ms.topic` may say. */
export const TOPICS = vocabulary({
  concept:
    'article conceptual concept-article overview overview-article solution-overview feature-guide feature-availability',
  'how-to': 'howto how-to-article get-started get-started-article hero-article install-set-up-deploy',
  troubleshooting:
    'troubleshooting-general troubleshooting-known-issue troubleshooting-error-codes support-article ' +
    'troubleshooting-problem-resolution error-reference',
  reference: 'generated-reference language-reference managed-reference ui-reference limits-and-quotas glossary',
  'landing-page': 'hub-page',
  tutorial: 'interactive-tutorial',
  'best-practice': 'best-practices checklist',
  ...itself('quickstart sample include faq release-notes whats-new contributor-guide product-comparison partner-tools'),
  ...itself('upgrade-and-migration-article reliability-article'),
});

/** What `selfHelpType` may say, in its usual letters. */
export const SELF_HELP_TYPES = vocabulary(
  itself(
    'generic problemScopingQuestions TSG_Content TSG_Description TSG_Questions diagnostics resource rca apollo tools ' +
      'advisorRecommendationMetadata servicehealthinsights supportTopicDescription diagnoseandsolve health ' +
      'PartnerCenterQuickStart',
  ),
);

export const CLOUDS = vocabulary(itself('public fairfax mooncake blackforest usnat ussec'));

/** `none` is no translation: nothing to be said. */
export const TRANSLATION_TYPES = vocabulary(itself('MT HT MTE none'));

export const ROBOTS = vocabulary(
  itself('index noindex follow nofollow all none noarchive nosnippet noimageindex nocache'),
);

/** The canonical form of a value, or null. */
export function canonical(known: Vocabulary, value: string): string | null {
  return known.get(value.trim().toLowerCase()) ?? null;
}

/** The known value that was probably meant. */
export function nearestOf(known: Vocabulary, value: string): string | null {
  return nearest(value.trim().toLowerCase(), known.keys());
}
