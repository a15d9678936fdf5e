// Marks the section that is being read in the contents of the page.
const lists = document.querySelectorAll<HTMLElement>('.toc');
const menu = document.querySelector<HTMLDetailsElement>('.toc-menu details');
const current = document.querySelector<HTMLElement>('.toc-current');
const ids = [...(lists[0]?.querySelectorAll('a') ?? [])].map(({ hash }) => decodeURIComponent(hash.slice(1)));
const headings = ids.flatMap((id) => document.getElementById(id) ?? []);
const frame = { asked: false };

/** The last section that begins in the upper part of the window. */
function mark(): void {
  frame.asked = false;
  const line = Math.max(160, innerHeight / 4);
  const reached = headings.filter((heading) => heading.checkVisibility() && heading.getBoundingClientRect().top < line);
  const id = (reached.at(-1) ?? headings[0])?.id ?? '';
  for (const list of lists) {
    for (const link of list.querySelectorAll('a')) {
      const here = decodeURIComponent(link.hash.slice(1)) === id;
      if (here === (link.getAttribute('aria-current') === 'true')) continue;
      if (here) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      if (here && current !== null) current.textContent = link.textContent;
    }
  }
}

function ask(): void {
  if (!frame.asked) requestAnimationFrame(mark);
  frame.asked = true;
}

if (headings.length > 0) {
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask);
  ask();
}

menu?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a') !== null) menu.open = false;
});
menu?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});
addEventListener('click', ({ target }) => {
  if (menu?.open === true && target instanceof Node && !menu.contains(target)) menu.open = false;
});
