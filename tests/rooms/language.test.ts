import { describe, expect, test } from 'vitest';
import { foreignLanguage, foreignPage } from '../../src/locales/index.ts';
import { bodyOf } from './support/body.ts';

const PART = { hits: 3, share: 0.2 } as const;
const TEXTS = {
  en: 'Open the valve when you hear the pump, and close it before the water has reached the top of the basin.',
  sv: 'Öppna ventilen när du hör pumpen och stäng den innan vattnet har nått kanten, eller när det är för sent.',
  fr: 'Ouvrez la vanne quand vous entendez la pompe et fermez-la avant que les eaux ne soient dans votre bassin.',
  nl: 'Open de klep als u de pomp hoort en sluit deze voordat het water door de rand van het bassin is.',
  ar: 'افتح الصمام عندما تسمع المضخة وأغلقه قبل أن يصل الماء إلى حافة الحوض.',
  ja: 'ポンプの音が聞こえたらバルブを開き、水が縁に届く前に閉じてください。',
} as const;

describe('the language of a paragraph', () => {
  const pairs = Object.entries(TEXTS).flatMap(([language, text]) =>
    Object.keys(TEXTS).map((own) => [language, own, text] as const),
  );
  test.each(pairs)('%s on a page in %s', (language, own, text) => {
    expect(foreignLanguage(text, own, PART)).toBe(language === own ? null : language);
  });

  test.each([
    ['few words', 'Azure Portal'],
    ['a command', 'az acr login --name the-registry'],
    ['names of an interface', 'Selecteer Save and close als u klaar bent met de instellingen.'],
    ['nothing', ''],
  ])('%s prove nothing', (_, text) => {
    expect(foreignLanguage(text, 'nl', PART)).toBe(null);
  });
});

describe('the language of a page', () => {
  test('is that of its prose', () => {
    const page = `---\ntitle: x\n---\n\n${`${TEXTS.en}\n\n`.repeat(6)}`;
    expect(foreignPage(page, 17, 'nl')).toBe('en');
    expect(foreignPage(page, 17, 'en')).toBe(null);
  });

  test('is its own where it only shows much code', () => {
    const code =
      '```text\nThe pump is not running and you have to start it with the handle, if that is not broken.\n```\n\n';
    expect(foreignPage(`${TEXTS.nl}\n\n${code.repeat(20)}`, 0, 'nl')).toBe(null);
  });

  test('is its own where it has been translated in part', () => {
    expect(foreignPage(`${TEXTS.nl}\n\n${TEXTS.nl}\n\n${TEXTS.nl}\n\n${TEXTS.en}`, 0, 'nl')).toBe(null);
  });
});

test('paragraphs and lines in another language say so, all others say nothing', () => {
  const text = `${TEXTS.nl}\n\n${TEXTS.en}\n\n- ${TEXTS.en}\n- ${TEXTS.nl}\n\n1. ${TEXTS.ar}\n`;
  expect(bodyOf('docs/nl-nl/a.md', { 'docs/nl-nl/a.md': `# Pomp\n\n${text}` })).toBe(
    [
      `<p>${TEXTS.nl}</p>`,
      `<p lang="en" dir="ltr">${TEXTS.en}</p>`,
      `<ul>\n<li lang="en" dir="ltr">${TEXTS.en}</li>\n<li>${TEXTS.nl}</li>\n</ul>`,
      `<ol>\n<li lang="ar" dir="rtl">${TEXTS.ar}</li>\n</ol>\n`,
    ].join('\n'),
  );
});
