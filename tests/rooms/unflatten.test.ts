import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/core/edits.ts';
import { unflatten, type Version } from '../../src/unflatten/index.ts';

const guide = readFileSync(new URL('unflatten/guide.md', import.meta.url), 'utf8').trimEnd();
const flatten = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A flattened text with its line ends again, and what was guessed. */
function restored(text: string, versions: readonly Version[] = []): readonly [string, readonly string[]] {
  const flat = flatten(text);
  const { edits, guesses } = unflatten(flat, 0, flat.length, versions);
  return [applyEdits(flat, edits), guesses.map((guess) => guess.text)];
}

test('a whole page, by its own marks', () => {
  const [text, guesses] = restored(guide);
  expect(text).toBe(guide);
  expect(guesses).toEqual([
    'the heading `Grow tomatoes in a small greenhouse` was taken to end here',
    'the lines of this code block of `bash` were broken by rules',
  ]);
});

test.each([
  ['a heading alone before a list', '## What you need\n\n* Water\n* Light', []],
  ['a heading that links lead to', '## Water Every Day\n\nDaily care helps. See [above](#water-every-day).', []],
  ['a dash in a text is no item', 'Water - it is clear - runs down.', []],
  ['numbers in a text are no items', 'Read step 1. Then go on. It has 2. Nothing more.', []],
  ['bold terms and dashes', '- **Water** - what falls\n- **Light** - what shines', []],
  ['a menu path in an alert', '> [!NOTE]\n> Select **File** > **Save** at the end.', []],
  ['two lines in an alert', '> [!TIP]\n> Water daily.\n>\n> Not at noon.\n\n## End', []],
  ['a list in an alert', '> [!TIP]\n> Do this:\n> - Water\n> - Wait', []],
  ['code in an alert', '> [!TIP]\n> Run this:\n> ```bash\n> git pull\n> git push\n> ```', []],
  ['a table below text', 'The months:\n\n| A | B |\n|---|:-:|\n| 1 | `a | b` |\n| 2 | x \\| y |\n\nAnd so on.', []],
  ['a row without its last bar', '| A | B |\n|---|---|\n| 1 | 2\n\n## End', []],
  ['an include between sentences', 'First.\n\n[!INCLUDE [part](../includes/part.md)]\n\nSecond.', []],
  ['an include within a sentence', 'The [!INCLUDE [name](../includes/name.md)] is here.', []],
  ['tildes', '~~~text\na ``` b\n~~~\n\nText.', []],
  ['a comment within a sentence', 'One <!-- two --> three.', []],
])('%s', (_, text, guesses) => {
  expect(restored(text)).toEqual([text, guesses]);
});

test('a comment in the code of an item stands below a blank line', () => {
  const text = '1. Do this:\n\n   ```bash\n   git pull\n\n   # Then send it\n   git push\n   ```\n1. Wait.';
  expect(restored(text)[0]).toBe(text);
});

test('commands of other shells', () => {
  const text = '```powershell\n$name = "a b"\nGet-Item $name | Select-Object Name\nRemove-Item `\n  -Path $name\n```';
  expect(restored(text)).toEqual([text, ['the lines of this code block of `powershell` were broken by rules']]);
  const query = '```kusto\nHeartbeat\n| where Name == "x"\n| take 5\n```';
  expect(restored(query)[0]).toBe(query);
});

test('line ends that are still there end paragraphs', () => {
  const text = '# Title One\nThe first. ## Two\nSecond text.';
  const { edits } = unflatten(text, 0, text.length);
  expect(applyEdits(text, edits)).toBe('# Title One\n\nThe first.\n\n## Two\n\nSecond text.');
});

const poem = `# The garden of words

The first paragraph has two sentences. This is the second of them.

The second paragraph is short, and
its line is broken by hand.

- An item without a full stop
  - One below it
- Another

Below the list stands text without a mark.

\`\`\`python
def grow(plant):
    if plant.dry:
        plant.water()
    return plant
\`\`\`

> [!NOTE]
> A note with one sentence. And a second one.

Text below the note. It goes on and on. It does not end soon. It does end now.
`;

test('another version tells all that the marks do not', () => {
  const [text, guesses] = restored(poem, [{ path: 'v.md', text: poem }]);
  expect(text).toBe(poem.trim());
  expect(guesses).toEqual([]);
});

test('an edited version still tells what it has in common', () => {
  const version = poem
    .replace('# The garden of words', '---\r\ntitle: x\r\n---\r\n# <a name="garden"></a>The garden of words')
    .replace('two sentences', 'some sentences')
    .replace('- Another', '- A third one')
    .replace('plant.dry', 'plant.is_dry')
    .replace('And a second one.', 'It had a second one.');
  expect(restored(poem, [{ path: 'v.md', text: version }])[0]).toBe(poem.trim());
});

test('several versions in turn; a flattened one and one in another language tell nothing', () => {
  const [head, tail] = [poem.slice(0, 280), poem.slice(280)];
  const versions = [
    { path: 'flat.md', text: flatten(`${poem} ${poem}`) },
    { path: 'nl.md', text: '# De tuin van woorden\n\nDe eerste alinea heeft twee zinnen.\n' },
    { path: 'head.md', text: head },
    { path: 'tail.md', text: tail },
  ];
  const flat = flatten(poem);
  const { edits, used } = unflatten(flat, 0, flat.length, versions);
  expect([...used].toSorted()).toEqual(['head.md', 'tail.md']);
  expect(applyEdits(flat, edits)).toContain('\n  - One below it\n- Another\n\nBelow');
});

test('below a flattened header a text that has its lines stays as it is', () => {
  const text = '---\n\n# Soil\n\nPress # or\nwait - a while.\n\n- One\n  more\n- Two\n\n> A\n> B\n';
  expect(unflatten(text, 3, text.length)).toEqual({ edits: [], guesses: [], used: [] });
  const broken = '---\n# Soil ## Dig it You need a fork. ## Water it\nYou need rain.';
  const { edits } = unflatten(broken, 3, broken.length);
  expect(applyEdits(broken, edits)).toBe(
    '---\n# Soil\n\n## Dig it\n\nYou need a fork.\n\n## Water it\n\nYou need rain.',
  );
});

test('nothing but blanks is changed', () => {
  const flat = flatten(`${guide} ${poem}`);
  const { edits } = unflatten(flat, 0, flat.length);
  for (const { start, end, text } of edits) expect([flat.slice(start, end).trim(), text.trim()]).toEqual(['', '']);
  expect(flatten(applyEdits(flat, edits))).toBe(flat);
});
