import { plainClick } from './clicks.ts';
import { wordsOf } from './words.ts';

/** A picture shown at less than this part of its size has more to show. */
const SCALED = 0.9;

/** Pictures with a larger self open it over the page; those that are shown smaller than they are get a link to it. */
export function startFigures(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries)
      if (target instanceof HTMLImageElement && isScaled(target)) {
        observer.unobserve(target);
        link(target);
      }
  });
  for (const image of document.querySelectorAll('.sl-markdown-content img[width]')) {
    if (image.closest('a, button') === null) observer.observe(image);
  }
  document.addEventListener('click', (event) => {
    const opener = plainClick(event, 'a.lightbox');
    if (opener === null) return;
    event.preventDefault();
    // What can't be loaded is no reason to keep the picture from the reader.
    import('./lightbox.ts').then(
      ({ openLightbox }) => openLightbox(opener, wordsOf()),
      () => location.assign(opener.href),
    );
  });
}

function isScaled(image: HTMLImageElement): boolean {
  return image.clientWidth > 0 && image.clientWidth < Number(image.getAttribute('width')) * SCALED;
}

function link(image: HTMLImageElement): void {
  const opener = document.createElement('a');
  opener.className = 'lightbox';
  opener.href = image.src;
  if (image.alt === '') opener.ariaLabel = wordsOf()['enlarge'] ?? '';
  image.replaceWith(opener);
  opener.append(image);
}
