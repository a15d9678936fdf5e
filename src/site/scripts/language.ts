// Switching language keeps the section: its address is the same in all of them.
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-keep-hash]');

function followHash(): void {
  for (const link of links) link.hash = location.hash;
}

followHash();
addEventListener('hashchange', followHash);

for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.language-menu')) {
  addEventListener('click', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
