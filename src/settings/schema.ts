import { isRecord } from '../core/record.ts';
import { lowerFirst, show, type SettingsProblem } from './problems.ts';
import { editSchema, siteSchema } from './site-schema.ts';
import { z } from './zod.ts';

const localeName = z
  .string()
  .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/, 'must be a lower-case locale such as `en-us`')
  .refine(isLocale, 'must be a language tag');

const published = z
  .string()
  .regex(/^https?:\/\//, 'must start with https://')
  .refine(
    (pattern) => !/^https?:/.test(pattern) || URL.canParse(pattern.replace(/\{[a-z?]+\}/g, 'x')),
    'must be an address',
  )
  .refine((pattern) => pattern.split(/\{(?:path|basename)\}/).length <= 2, 'must name `{path}` or `{basename}` once');

const glob = z.string().min(1, 'must not be empty').max(1000, 'must be shorter');
const globs = z.union([glob, z.array(glob)]).transform((value) => [value].flat());

const severities = z.record(z.string(), z.enum(['off', 'info', 'warning', 'error'])).default({});

const docset = z.strictObject({
  /** Folder, or folders, with `{locale}` where the locale's folder stands; the first that has a file wins. */
  root: globs.refine((roots) => roots.length > 0, 'must name a folder'),
  /** Globs under the locale folder of files that become pages. */
  pages: globs.default(['**']),
  /** Globs of files that pages include; never pages. */
  fragments: globs.default(['includes/**', '**/includes/**']),
  /** Globs of files that pages show or offer. */
  media: globs.default(['**/media/**']),
  /** First part of the docset's routes; the docset's own name when absent. */
  route: z.string().optional(),
  /** Prefix that is taken off a path before it becomes a route. */
  strip: z.string().default(''),
  /** URL patterns this docset is published under: `{locale?}`, `{path}`, `{basename}`. */
  published: z.array(published).default([]),
  /** This docset holds further editions of pages of that docset. */
  editionOf: z.string().optional(),
  /** File name → path in the docset this one is an edition of. */
  as: z.record(z.string(), z.string()).default({}),
  /** Where pages of this docset are edited, if not where those of the site are. */
  edit: editSchema,
  /** Severities of rules in this docset, before those for all. */
  rules: severities,
});

export const settingsSchema = z.strictObject({
  site: siteSchema.prefault({}),
  locales: z.array(localeName).min(1, 'must name at least one locale').default(['en-us']),
  source: localeName.default('en-us'),
  fallback: z.record(localeName, z.array(localeName)).default({}),
  fallbackPages: z.enum(['copy', 'redirect', 'none']).default('copy'),
  docsets: z.record(z.string().regex(/^[a-z0-9][a-z0-9-]*$/i, 'must be letters, digits and `-`'), docset).default({}),
  /** What is known about the hosts that links lead to, beside what Mooring knows itself. */
  links: z
    .strictObject({
      /** Hosts that serve https, with all hosts below them. */
      https: z.array(z.string()).default([]),
      /** Former host → the host where its pages stand now, under the same paths. */
      moved: z.record(z.string(), z.string()).default({}),
    })
    .prefault({}),
  /** Where "Was this article helpful?" sends its answers; without it nobody is asked. */
  feedback: z
    .strictObject({
      /** Takes a POST of JSON, and of a form where there is no script; a path is one of the site's own host. */
      endpoint: z
        .string()
        .regex(/^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)[:/]|\/(?!\/))/, 'must start with https:// or /'),
    })
    .optional(),
  /** Severities of rules, where they are others than their own. */
  rules: severities,
});

/** What people write in `mooring.config.ts`. */
export type Config = z.input<typeof settingsSchema>;

/** The same, checked and completed; paths still as written. */
export type CheckedConfig = z.output<typeof settingsSchema>;

export type DocsetSettings = z.output<typeof docset>;

/** Checks a config; problems name the key path and the value seen. */
export function checkConfig(config: unknown): CheckedConfig | readonly SettingsProblem[] {
  const result = settingsSchema.safeParse(config);
  if (!result.success) return result.error.issues.flatMap((issue) => describe(issue, config));
  const problems = crossCheck(result.data);
  return problems.length > 0 ? problems : result.data;
}

function describe(issue: z.core.$ZodIssue, config: unknown): SettingsProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ key: [...path, key].join('.'), message: 'is not a setting' }));
  }
  if (issue.code === 'invalid_key') {
    const name = path.at(-1);
    return issue.issues.map((inner) => ({ key: path.join('.'), message: `${inner.message}, saw ${show(name)}` }));
  }
  const seen = path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), config);
  const plain = issue.code === 'invalid_union' && issue.message === 'Invalid input';
  const message = plain ? 'must be a string or a list of strings' : lowerFirst(issue.message);
  return [{ key: path.join('.') || '(settings)', message: `${message}, saw ${show(seen)}` }];
}

function crossCheck(config: CheckedConfig): SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  const known = (key: string, locale: string): void => {
    if (!config.locales.includes(locale)) {
      problems.push({ key, message: `must be one of \`locales\` (${config.locales.join(', ')}), saw ${show(locale)}` });
    }
  };
  known('source', config.source);
  for (const [from, chain] of Object.entries(config.fallback)) {
    for (const locale of chain) known(`fallback.${from}`, locale);
  }
  for (const [name, { editionOf }] of Object.entries(config.docsets)) {
    if (editionOf !== undefined && !(editionOf in config.docsets)) {
      problems.push({ key: `docsets.${name}.editionOf`, message: `must name a docset, saw ${show(editionOf)}` });
    }
  }
  return problems;
}

function isLocale(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length === 1;
  } catch {
    return false;
  }
}
