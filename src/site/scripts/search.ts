// Only opens the dialog: what searches is loaded the first time somebody does.
const root = document.querySelector<HTMLElement>('mooring-search');
const dialog = root?.querySelector('dialog');
const input = root?.querySelector('input');

/** The dialog is there at once, on phones with the keyboard: typing need not wait for the rest. */
async function open(query?: string): Promise<void> {
  if (!root || !dialog || !input) return;
  if (!dialog.open) dialog.showModal();
  input.value = query ?? input.value;
  input.select();
  const { startSearch } = await import('./search-dialog.ts');
  startSearch(root, dialog, input);
}

/** The link to the search page becomes the button that it looks like. */
function takeOver(link: HTMLElement): void {
  link.role = 'button';
  link.ariaHasPopup = 'dialog';
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    void open();
  });
}

const button = root?.querySelector<HTMLElement>('.search-open');
if (button) takeOver(button);

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-open-search]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void open(form.querySelector('input')?.value);
  });
}

addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null;
  if ((event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing)) {
    event.preventDefault();
    void open();
  }
});
