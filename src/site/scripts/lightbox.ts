/** Shows a link's picture over the page: fitted to the window at first, at its own size when asked. */
export function openLightbox(opener: HTMLAnchorElement, words: DOMStringMap): void {
  const small = opener.querySelector('img');
  const dialog = document.createElement('dialog');
  dialog.className = 'lightbox-dialog';
  const picture = document.createElement('img');
  picture.src = opener.href;
  picture.alt = small?.alt ?? '';
  dialog.ariaLabel = picture.alt === '' ? (words['enlarge'] ?? '') : picture.alt;
  const zoom = button(words['zoom'] ?? '', 'lightbox-zoom');
  const close = button(words['close'] ?? '', 'lightbox-close');
  const show = (full: boolean): void => {
    dialog.toggleAttribute('data-full', full);
    zoom.ariaPressed = String(full);
  };
  const toggle = (): void => show(!dialog.hasAttribute('data-full'));
  zoom.addEventListener('click', toggle);
  picture.addEventListener('click', toggle);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.matches('.lightbox-area, .lightbox-tools')))
      dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  const tools = document.createElement('div');
  tools.className = 'lightbox-tools';
  tools.append(zoom, close);
  const area = document.createElement('div');
  area.className = 'lightbox-area';
  area.append(picture);
  dialog.append(tools, area);
  document.body.append(dialog);
  // Drawings have no size of their own to be spoiled by: they fill the window.
  picture.toggleAttribute('data-drawing', /\.svg$/i.test(new URL(opener.href).pathname));
  picture.addEventListener('load', () => {
    zoom.hidden = picture.naturalWidth <= area.clientWidth && picture.naturalHeight <= area.clientHeight;
  });
  show(false);
  dialog.showModal();
  close.focus();
}

function button(text: string, name: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  made.textContent = text;
  return made;
}
