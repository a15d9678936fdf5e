import matter from 'gray-matter';
import { readSimpleYaml } from './simple-yaml.ts';
import { parseYaml } from '../yaml.ts';

/**
 * Engines for gray-matter: YAML is ours (strings only), everything else refuses. By default the
 * library runs the code of a `---js` header; names it does not know it refuses by itself.
 */
const refuse = (): never => {
  throw new Error('front matter other than YAML is never evaluated');
};

const engines = {
  yaml: (text: string): object => {
    const value = parseYaml(text);
    return typeof value === 'object' && value !== null ? value : {};
  },
  javascript: refuse,
  js: refuse,
  json: refuse,
  toml: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
} as const;

// Where gray-matter would see another end of the header, and where it takes quadratic time.
const NOT_FOR_MATTER = /^---|\s{500}/m;

/**
 * Data of a header that we have found and located ourselves, given without its delimiters. Options
 * are always given: without them gray-matter serves earlier results from a cache, failed ones too.
 * Places in errors are one larger than those in the text.
 */
export function readFrontmatter(text: string): Readonly<Record<string, unknown>> {
  const simple = readSimpleYaml(text);
  if (simple !== null) return simple;
  if (NOT_FOR_MATTER.test(text)) return { ...engines.yaml(`\n${text}`) };
  return matter(`---\n${text}\n---\n`, { engines, language: 'yaml' }).data;
}
