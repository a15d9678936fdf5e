import { alertUnknown } from './alert-unknown.ts';
import { duplicateAnchor } from './duplicate-anchor.ts';
import { emptyTree } from './empty-tree.ts';
import { encodingBom } from './encoding-bom.ts';
import { encodingControl } from './encoding-control.ts';
import { encodingInvalid } from './encoding-invalid.ts';
import { fallbackPage } from './fallback-page.ts';
import { fileTooLarge } from './file-too-large.ts';
import { frontmatterDuplicateKey } from './frontmatter-duplicate-key.ts';
import { frontmatterEngine } from './frontmatter-engine.ts';
import { frontmatterQuote } from './frontmatter-quote.ts';
import { frontmatterUnclosed } from './frontmatter-unclosed.ts';
import { frontmatterYaml } from './frontmatter-yaml.ts';
import { htmlRemoved } from './html-removed.ts';
import { idCollision } from './id-collision.ts';
import { includeCycle } from './include-cycle.ts';
import { mediaNotMounted } from './media-not-mounted.ts';
import { metadataDate } from './metadata-date.ts';
import { metadataLocale } from './metadata-locale.ts';
import { metadataTitle } from './metadata-title.ts';
import { missingAnchor } from './missing-anchor.ts';
import { missingInclude } from './missing-include.ts';
import { missingMedia } from './missing-media.ts';
import { missingPage } from './missing-page.ts';
import { missingRoot } from './missing-root.ts';
import { nestingTooDeep } from './nesting-too-deep.ts';
import { outsideRoot } from './outside-root.ts';
import { redirectsJson } from './redirects-json.ts';
import type { Rule } from './rule.ts';
import { shadowedFile } from './shadowed-file.ts';
import { tocYaml } from './toc-yaml.ts';
import { unknownLocale } from './unknown-locale.ts';
import { unreadable } from './unreadable.ts';

export type { DocRule, Finding, Judged, ProjectRule, Rule } from './rule.ts';
export { judge, type KnownFindings, type Report, type ReportSummary } from './judge.ts';

/** All rules. A rule's id is its key: settings, reports and documentation use it. */
export const rules = {
  'alert-unknown': alertUnknown,
  'duplicate-anchor': duplicateAnchor,
  'empty-tree': emptyTree,
  'encoding-bom': encodingBom,
  'encoding-control': encodingControl,
  'encoding-invalid': encodingInvalid,
  'fallback-page': fallbackPage,
  'file-too-large': fileTooLarge,
  'frontmatter-duplicate-key': frontmatterDuplicateKey,
  'frontmatter-engine': frontmatterEngine,
  'frontmatter-quote': frontmatterQuote,
  'frontmatter-unclosed': frontmatterUnclosed,
  'frontmatter-yaml': frontmatterYaml,
  'html-removed': htmlRemoved,
  'id-collision': idCollision,
  'include-cycle': includeCycle,
  'media-not-mounted': mediaNotMounted,
  'metadata-date': metadataDate,
  'metadata-locale': metadataLocale,
  'metadata-title': metadataTitle,
  'missing-anchor': missingAnchor,
  'missing-include': missingInclude,
  'missing-media': missingMedia,
  'missing-page': missingPage,
  'missing-root': missingRoot,
  'nesting-too-deep': nestingTooDeep,
  'outside-root': outsideRoot,
  'redirects-json': redirectsJson,
  'shadowed-file': shadowedFile,
  'toc-yaml': tocYaml,
  'unknown-locale': unknownLocale,
  unreadable,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
