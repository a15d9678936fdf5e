import { alertEmpty } from './alert-empty.ts';
import { alertInlineText } from './alert-inline-text.ts';
import { alertLazy } from './alert-lazy.ts';
import { alertPseudo } from './alert-pseudo.ts';
import { alertTranslated } from './alert-translated.ts';
import { alertUnknown } from './alert-unknown.ts';
import { alertUnquoted } from './alert-unquoted.ts';
import { aliasLost } from './alias-lost.ts';
import { anchorNumbered } from './anchor-numbered.ts';
import { anchorOwnSlug } from './anchor-own-slug.ts';
import { anchorSpelling } from './anchor-spelling.ts';
import { captureAligned } from './capture-aligned.ts';
import { captureChrome } from './capture-chrome.ts';
import { captureGuess } from './capture-guess.ts';
import { cardDropped } from './card-dropped.ts';
import { commentUnclosed } from './comment-unclosed.ts';
import { definitionUnused } from './definition-unused.ts';
import { disableUnused } from './disable-unused.ts';
import { driftAnchors } from './drift-anchors.ts';
import { driftCodeBlock } from './drift-code-block.ts';
import { driftCodeSpan } from './drift-code-span.ts';
import { driftLinkAdded } from './drift-link-added.ts';
import { driftLinkChanged } from './drift-link-changed.ts';
import { driftLinkLost } from './drift-link-lost.ts';
import { driftUrl } from './drift-url.ts';
import { duplicateAnchor } from './duplicate-anchor.ts';
import { emphasisBlank } from './emphasis-blank.ts';
import { emptyTree } from './empty-tree.ts';
import { encodingBom } from './encoding-bom.ts';
import { encodingControl } from './encoding-control.ts';
import { encodingInvalid } from './encoding-invalid.ts';
import { encodingInvisible } from './encoding-invisible.ts';
import { encodingLineEnds } from './encoding-line-ends.ts';
import { encodingReplacement } from './encoding-replacement.ts';
import { fallbackPage } from './fallback-page.ts';
import { fenceIndent } from './fence-indent.ts';
import { fenceInfo } from './fence-info.ts';
import { fenceLanguage } from './fence-language.ts';
import { fenceMerged } from './fence-merged.ts';
import { fenceUnclosed } from './fence-unclosed.ts';
import { fileTooLarge } from './file-too-large.ts';
import { frontmatterDuplicateKey } from './frontmatter-duplicate-key.ts';
import { frontmatterEngine } from './frontmatter-engine.ts';
import { frontmatterFlattened } from './frontmatter-flattened.ts';
import { frontmatterKeyTypo } from './frontmatter-key-typo.ts';
import { frontmatterNotFirst } from './frontmatter-not-first.ts';
import { frontmatterQuote } from './frontmatter-quote.ts';
import { frontmatterUnclosed } from './frontmatter-unclosed.ts';
import { frontmatterUnknownKey } from './frontmatter-unknown-key.ts';
import { frontmatterYaml } from './frontmatter-yaml.ts';
import { headingSpace } from './heading-space.ts';
import { headingUnderline } from './heading-underline.ts';
import { headingUnmatched } from './heading-unmatched.ts';
import { htmlRemoved } from './html-removed.ts';
import { idCollision } from './id-collision.ts';
import { imageAlt } from './image-alt.ts';
import { includeCycle } from './include-cycle.ts';
import { includeKeyword } from './include-keyword.ts';
import { includePathEscape } from './include-path-escape.ts';
import { jsonInvalid } from './json-invalid.ts';
import { jsonRepaired } from './json-repaired.ts';
import { linkBracket } from './link-bracket.ts';
import { linkEmpty } from './link-empty.ts';
import { linkFullwidth } from './link-fullwidth.ts';
import { linkGap } from './link-gap.ts';
import { linkHttp } from './link-http.ts';
import { linkLocale } from './link-locale.ts';
import { linkOldHost } from './link-old-host.ts';
import { linkOtherLocale } from './link-other-locale.ts';
import { linkOwnUrl } from './link-own-url.ts';
import { linkRedirected } from './link-redirected.ts';
import { linkScheme } from './link-scheme.ts';
import { linkSwapped } from './link-swapped.ts';
import { linkTextEmpty } from './link-text-empty.ts';
import { listMarker } from './list-marker.ts';
import { markerStray } from './marker-stray.ts';
import { markerUnclosed } from './marker-unclosed.ts';
import { markerUnknown } from './marker-unknown.ts';
import { mediaNotMounted } from './media-not-mounted.ts';
import { metadataDateFuture } from './metadata-date-future.ts';
import { metadataDateHandoff } from './metadata-date-handoff.ts';
import { metadataDateOrder } from './metadata-date-order.ts';
import { metadataDate } from './metadata-date.ts';
import { metadataEnum } from './metadata-enum.ts';
import { metadataGuid } from './metadata-guid.ts';
import { metadataIdDuplicate } from './metadata-id-duplicate.ts';
import { metadataIdMissing } from './metadata-id-missing.ts';
import { metadataList } from './metadata-list.ts';
import { metadataLocale } from './metadata-locale.ts';
import { metadataPlaceholder } from './metadata-placeholder.ts';
import { metadataTitle } from './metadata-title.ts';
import { missingAnchor } from './missing-anchor.ts';
import { missingInclude } from './missing-include.ts';
import { missingMedia } from './missing-media.ts';
import { missingPage } from './missing-page.ts';
import { missingRoot } from './missing-root.ts';
import { missingSnippet } from './missing-snippet.ts';
import { nestingTooDeep } from './nesting-too-deep.ts';
import { outsideRoot } from './outside-root.ts';
import { partUnbalanced } from './part-unbalanced.ts';
import { pathBackslash } from './path-backslash.ts';
import { pathCase } from './path-case.ts';
import { pathExtension } from './path-extension.ts';
import { portalLink } from './portal-link.ts';
import { propertiesAngle } from './properties-angle.ts';
import { propertiesCase } from './properties-case.ts';
import { propertiesEntity } from './properties-entity.ts';
import { propertiesLineBreak } from './properties-line-break.ts';
import { propertiesQuote } from './properties-quote.ts';
import { propertiesSpace } from './properties-space.ts';
import { propertiesStray } from './properties-stray.ts';
import { propertiesTag } from './properties-tag.ts';
import { redirectFragment } from './redirect-fragment.ts';
import { redirectLoop } from './redirect-loop.ts';
import { redirectMissing } from './redirect-missing.ts';
import { redirectShadowed } from './redirect-shadowed.ts';
import { redirectsJson } from './redirects-json.ts';
import { referenceAddress } from './reference-address.ts';
import { referenceSplit } from './reference-split.ts';
import { referenceUndefined } from './reference-undefined.ts';
import { shadowedFile } from './shadowed-file.ts';
import { supportTopicAmbiguous } from './support-topic-ambiguous.ts';
import { tableColumns } from './table-columns.ts';
import { tableRow } from './table-row.ts';
import { tabsUnclosed } from './tabs-unclosed.ts';
import { tocYaml } from './toc-yaml.ts';
import { tokenUnbalanced } from './token-unbalanced.ts';
import { unknownLocale } from './unknown-locale.ts';
import { unreadable } from './unreadable.ts';
import { videoDeadHost } from './video-dead-host.ts';
import { yamlPage } from './yaml-page.ts';
import type { Rule } from './rule.ts';

export type { Example, Sample } from './example.ts';
export type {
  DisableRule,
  DocRule,
  FactRule,
  Finding,
  Judged,
  JudgedLink,
  LinkRule,
  ProjectRule,
  Rule,
} from './rule.ts';
export { fingerprintsOf, type Fingerprint } from './fingerprint.ts';
export { compare, judge, type KnownFindings } from './judge.ts';
export { narrowed, type Report, type ReportSummary } from './report.ts';
export { compareBaseline, entriesOf, printBaseline, readBaseline, type BaselineEntry } from './baseline.ts';

/** All rules. A rule's id is its key: settings, reports and documentation use it. */
export const rules = {
  'alert-empty': alertEmpty,
  'alert-inline-text': alertInlineText,
  'alert-lazy': alertLazy,
  'alert-pseudo': alertPseudo,
  'alert-translated': alertTranslated,
  'alert-unknown': alertUnknown,
  'alert-unquoted': alertUnquoted,
  'alias-lost': aliasLost,
  'anchor-numbered': anchorNumbered,
  'anchor-own-slug': anchorOwnSlug,
  'anchor-spelling': anchorSpelling,
  'capture-aligned': captureAligned,
  'capture-chrome': captureChrome,
  'capture-guess': captureGuess,
  'card-dropped': cardDropped,
  'comment-unclosed': commentUnclosed,
  'definition-unused': definitionUnused,
  'disable-unused': disableUnused,
  'drift-anchors': driftAnchors,
  'drift-code-block': driftCodeBlock,
  'drift-code-span': driftCodeSpan,
  'drift-link-added': driftLinkAdded,
  'drift-link-changed': driftLinkChanged,
  'drift-link-lost': driftLinkLost,
  'drift-url': driftUrl,
  'duplicate-anchor': duplicateAnchor,
  'emphasis-blank': emphasisBlank,
  'empty-tree': emptyTree,
  'encoding-bom': encodingBom,
  'encoding-control': encodingControl,
  'encoding-invalid': encodingInvalid,
  'encoding-invisible': encodingInvisible,
  'encoding-line-ends': encodingLineEnds,
  'encoding-replacement': encodingReplacement,
  'fallback-page': fallbackPage,
  'fence-indent': fenceIndent,
  'fence-info': fenceInfo,
  'fence-language': fenceLanguage,
  'fence-merged': fenceMerged,
  'fence-unclosed': fenceUnclosed,
  'file-too-large': fileTooLarge,
  'frontmatter-duplicate-key': frontmatterDuplicateKey,
  'frontmatter-engine': frontmatterEngine,
  'frontmatter-flattened': frontmatterFlattened,
  'frontmatter-key-typo': frontmatterKeyTypo,
  'frontmatter-not-first': frontmatterNotFirst,
  'frontmatter-quote': frontmatterQuote,
  'frontmatter-unclosed': frontmatterUnclosed,
  'frontmatter-unknown-key': frontmatterUnknownKey,
  'frontmatter-yaml': frontmatterYaml,
  'heading-space': headingSpace,
  'heading-underline': headingUnderline,
  'heading-unmatched': headingUnmatched,
  'html-removed': htmlRemoved,
  'id-collision': idCollision,
  'image-alt': imageAlt,
  'include-cycle': includeCycle,
  'include-keyword': includeKeyword,
  'include-path-escape': includePathEscape,
  'json-invalid': jsonInvalid,
  'json-repaired': jsonRepaired,
  'link-bracket': linkBracket,
  'link-empty': linkEmpty,
  'link-fullwidth': linkFullwidth,
  'link-gap': linkGap,
  'link-http': linkHttp,
  'link-locale': linkLocale,
  'link-old-host': linkOldHost,
  'link-other-locale': linkOtherLocale,
  'link-own-url': linkOwnUrl,
  'link-redirected': linkRedirected,
  'link-scheme': linkScheme,
  'link-swapped': linkSwapped,
  'link-text-empty': linkTextEmpty,
  'list-marker': listMarker,
  'marker-stray': markerStray,
  'marker-unclosed': markerUnclosed,
  'marker-unknown': markerUnknown,
  'media-not-mounted': mediaNotMounted,
  'metadata-date': metadataDate,
  'metadata-date-future': metadataDateFuture,
  'metadata-date-handoff': metadataDateHandoff,
  'metadata-date-order': metadataDateOrder,
  'metadata-enum': metadataEnum,
  'metadata-guid': metadataGuid,
  'metadata-id-duplicate': metadataIdDuplicate,
  'metadata-id-missing': metadataIdMissing,
  'metadata-list': metadataList,
  'metadata-locale': metadataLocale,
  'metadata-placeholder': metadataPlaceholder,
  'metadata-title': metadataTitle,
  'missing-anchor': missingAnchor,
  'missing-include': missingInclude,
  'missing-media': missingMedia,
  'missing-page': missingPage,
  'missing-root': missingRoot,
  'missing-snippet': missingSnippet,
  'nesting-too-deep': nestingTooDeep,
  'outside-root': outsideRoot,
  'part-unbalanced': partUnbalanced,
  'path-backslash': pathBackslash,
  'path-case': pathCase,
  'path-extension': pathExtension,
  'portal-link': portalLink,
  'properties-angle': propertiesAngle,
  'properties-case': propertiesCase,
  'properties-entity': propertiesEntity,
  'properties-line-break': propertiesLineBreak,
  'properties-quote': propertiesQuote,
  'properties-space': propertiesSpace,
  'properties-stray': propertiesStray,
  'properties-tag': propertiesTag,
  'redirect-fragment': redirectFragment,
  'redirect-loop': redirectLoop,
  'redirect-missing': redirectMissing,
  'redirect-shadowed': redirectShadowed,
  'redirects-json': redirectsJson,
  'reference-address': referenceAddress,
  'reference-split': referenceSplit,
  'reference-undefined': referenceUndefined,
  'shadowed-file': shadowedFile,
  'support-topic-ambiguous': supportTopicAmbiguous,
  'table-columns': tableColumns,
  'table-row': tableRow,
  'tabs-unclosed': tabsUnclosed,
  'toc-yaml': tocYaml,
  'token-unbalanced': tokenUnbalanced,
  'unknown-locale': unknownLocale,
  unreadable,
  'video-dead-host': videoDeadHost,
  'yaml-page': yamlPage,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
