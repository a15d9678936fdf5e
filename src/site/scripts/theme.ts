import { recall, remember } from './storage.ts';

const CHOICES = ['auto', 'light', 'dark'] as const;
type Choice = (typeof CHOICES)[number];

const KEY = 'mooring:theme';
const light = matchMedia('(prefers-color-scheme: light)');
const buttons = document.querySelectorAll<HTMLButtonElement>('.theme-button');

function chosen(): Choice {
  const stored = recall(KEY);
  return CHOICES.find((choice) => choice === stored) ?? 'auto';
}

function show(choice: Choice): void {
  document.documentElement.dataset['theme'] = choice === 'auto' ? (light.matches ? 'light' : 'dark') : choice;
  for (const button of buttons) {
    button.dataset['choice'] = choice;
    const name = `${button.dataset['label']}: ${button.dataset[choice]}`;
    button.setAttribute('aria-label', name);
    button.title = name;
  }
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    const next = CHOICES[(CHOICES.indexOf(chosen()) + 1) % CHOICES.length] ?? 'auto';
    remember(KEY, next);
    show(next);
  });
}

light.addEventListener('change', () => show(chosen()));
show(chosen());
