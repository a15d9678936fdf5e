import { startCode } from './code.ts';
import { startFigures } from './figures.ts';
import { startTables } from './tables.ts';
import { plainClick } from './clicks.ts';
import { startTabs } from './tabs.ts';

// What an article's text gets beyond what is in its HTML; without it the text is all there.
startTabs();
startTables();
startFigures();
startCode();

// A click on a heading's link goes there, as links do, and also copies the address.
document.addEventListener('click', (event) => {
  const link = plainClick(event, '.heading-link');
  if (link !== null) void import('./copy-link.ts').then(({ copyLink }) => copyLink(link));
});

const checklists = document.querySelectorAll<HTMLElement>('.section-steps:has(> ol > li + li)');
if (checklists.length > 0)
  void import('./steps.ts').then(({ startSteps }) => checklists.forEach((section, i) => startSteps(section, i)));
