export { renderBody, type LoadPage, type ReadCode } from './body.ts';
export { codeReader, pageLoader } from './load.ts';
export { summaryOf } from './summary.ts';
export { sectionTexts, type SectionText } from './sections.ts';
export type * from './view.ts';
