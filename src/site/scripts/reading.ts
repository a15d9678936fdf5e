import { startFigures } from './figures.ts';
import { startHeadingLinks } from './heading-links.ts';
import { startTables } from './tables.ts';
import { startTabs } from './tabs.ts';

// What an article's text gets beyond what is in its HTML; without it the text is all there.
startTabs();
startHeadingLinks();
startTables();
startFigures();

const checklists = document.querySelectorAll<HTMLElement>('.section-steps:has(> ol > li + li)');
if (checklists.length > 0)
  void import('./steps.ts').then(({ startSteps }) => checklists.forEach((section, i) => startSteps(section, i)));
