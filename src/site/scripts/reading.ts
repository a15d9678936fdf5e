import { plainClick } from './clicks.ts';

// A click on a heading's link goes there, as links do, and also copies the address.
document.addEventListener('click', (event) => {
  const link = plainClick(event, '.heading-link');
  if (link !== null) void import('./copy-link.ts').then(({ copyLink }) => copyLink(link));
});
