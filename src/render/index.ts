export { renderBody, type LoadPage } from './body.ts';
export { pageLoader } from './load.ts';
export { sectionTexts, type SectionText } from './sections.ts';
export type * from './view.ts';
