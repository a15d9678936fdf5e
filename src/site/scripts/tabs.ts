/** Turns stacked sections into tabs. Groups that share a tab's id switch together. */
class MooringTabs extends HTMLElement {
  connectedCallback(): void {
    const panels = this.panels();
    if (panels.length < 2) return;
    const list = document.createElement('div');
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-label', this.dataset['label'] ?? '');
    for (const panel of panels) list.append(this.button(panel));
    list.addEventListener('keydown', (event) => this.move(event));
    this.prepend(list);
    this.dataset['ready'] = '';
    this.select(panels[0]?.dataset['tab'] ?? '');
  }

  panels(): HTMLElement[] {
    return [...this.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && child.matches('.tab-panel'),
    );
  }

  button(panel: HTMLElement): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = `${panel.id}-tab`;
    button.setAttribute('role', 'tab');
    button.setAttribute('aria-controls', panel.id);
    button.dataset['tab'] = panel.dataset['tab'] ?? '';
    const label = panel.querySelector('.tab-label');
    button.textContent = label?.textContent ?? '';
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', button.id);
    panel.tabIndex = 0;
    button.addEventListener('click', () => selectEverywhere(button.dataset['tab'] ?? '', this));
    return button;
  }

  select(id: string): void {
    for (const panel of this.panels()) panel.hidden = panel.dataset['tab'] !== id;
    for (const button of this.querySelectorAll<HTMLButtonElement>(':scope > [role=tablist] > button')) {
      const chosen = button.dataset['tab'] === id;
      button.setAttribute('aria-selected', String(chosen));
      button.tabIndex = chosen ? 0 : -1;
    }
  }

  has(id: string): boolean {
    return this.panels().some((panel) => panel.dataset['tab'] === id);
  }

  move(event: KeyboardEvent): void {
    const buttons = [...this.querySelectorAll<HTMLButtonElement>(':scope > [role=tablist] > button')];
    const at = buttons.findIndex((button) => button === event.target);
    const step =
      (document.dir === 'rtl' ? -1 : 1) * (event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0);
    const next =
      event.key === 'Home'
        ? buttons[0]
        : event.key === 'End'
          ? buttons.at(-1)
          : step === 0
            ? undefined
            : buttons.at((at + step) % buttons.length);
    if (next === undefined || at < 0) return;
    event.preventDefault();
    next.focus();
    selectEverywhere(next.dataset['tab'] ?? '', this);
  }
}

/** The group that was used must not move under the reader's hand when others change height. */
function selectEverywhere(id: string, from: MooringTabs): void {
  const before = from.getBoundingClientRect().top;
  for (const group of document.querySelectorAll<MooringTabs>('mooring-tabs')) if (group.has(id)) group.select(id);
  scrollBy({ top: from.getBoundingClientRect().top - before, behavior: 'instant' });
}

/** A link to a section inside a closed panel opens the panel. */
function revealTarget(): void {
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const panel = target?.closest<HTMLElement>('.tab-panel');
  if (!panel || !target) return;
  panel.closest<MooringTabs>('mooring-tabs')?.select(panel.dataset['tab'] ?? '');
  target.scrollIntoView();
}

customElements.define('mooring-tabs', MooringTabs);
revealTarget();
addEventListener('hashchange', revealTarget);
