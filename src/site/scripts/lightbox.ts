/** Shows a link's picture over the page: fitted to the window at first, at its own size when asked. */
export function openLightbox(opener: HTMLAnchorElement, words: DOMStringMap): void {
  const picture = pictureOf(opener);
  const zoom = button(words['zoom'] ?? '');
  const close = button(words['close'] ?? '');
  const area = box('lightbox-area', picture);
  const dialog = document.createElement('dialog');
  dialog.className = 'lightbox-dialog';
  dialog.ariaLabel = picture.alt === '' ? (words['enlarge'] ?? '') : picture.alt;
  dialog.append(box('lightbox-tools', zoom, close), area);
  const show = (full: boolean): void => {
    dialog.toggleAttribute('data-full', full);
    zoom.ariaPressed = String(full);
  };
  picture.addEventListener('load', () => {
    // What fits into the window at its own size has nothing more to show.
    zoom.hidden = picture.naturalWidth <= area.clientWidth && picture.naturalHeight <= area.clientHeight;
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === zoom || (target === picture && !zoom.hidden)) show(!dialog.hasAttribute('data-full'));
    else if (target !== picture) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  show(false);
  dialog.showModal();
  close.focus();
}

function pictureOf(opener: HTMLAnchorElement): HTMLImageElement {
  const picture = document.createElement('img');
  picture.src = opener.href;
  picture.alt = opener.querySelector('img')?.alt ?? '';
  // Drawings have no size of their own to be spoiled by: they fill the window.
  picture.toggleAttribute('data-drawing', /\.svg$/i.test(new URL(opener.href).pathname));
  return picture;
}

function box(name: string, ...content: readonly Node[]): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  made.append(...content);
  return made;
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  return made;
}
