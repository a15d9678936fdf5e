import { expect, test } from 'vitest';
import { facts, html, read, render } from './body.ts';

const many = (text: string, count = 10_000): string => text.repeat(count);

/** Texts that would take long, or nest deep, if anything looked twice. */
const LARGE: Readonly<Record<string, string>> = {
  'zones in zones': `${many('::: zone pivot="a"\n\n')}text\n\n${many('::: zone-end\n\n')}`,
  'zones without an end': many('::: zone pivot="a"\ntext\n'),
  'ends without a zone': many('::: zone-end\n'),
  'rows in rows': `${many(':::row:::\n')}text\n${many(':::row-end:::\n')}`,
  'unknown blocks': `${many(':::note\n')}text\n${many(':::\n')}`,
  'complex pictures': `${many(':::image type="complex" source="a.png" alt-text="a":::\n')}${many(':::image-end:::\n')}`,
  'pictures without an end': many(':::image source="a.png"\n'),
  'pictures in one line': many(':::image source="a.png":::', 20_000),
  'quotes without an end': `:::image ${many('alt-text="a ')}:::\n`,
  'attributes without values': `:::image ${many('a= ')}:::\n`,
  colons: many(':', 1_000_000),
  'colons in a text': `a ${many(':::image ', 50_000)}`,
  'alerts in one quote': many('> [!NOTE]\n'),
  'alerts in quotes': `${'>'.repeat(90)} [!NOTE]\n${many('text\n')}`,
  'empty alerts': many('> [!NOTE]\n\n'),
  'classes in one quote': many('> [!div class="x"]\n', 3_000),
  brackets: many('[!'),
  'brackets of code': many('[!code-x[a](b)] ', 5_000),
  'indented markers': many('    > [!NOTE]\n\n'),
  instructions: many('<?:::image source="a"?>\n'),
};

test.each(Object.entries(LARGE))('%s', { timeout: 20_000 }, (_, text) => {
  expect(render(read(text))).toBeTypeOf('string');
});

test('what a marker has no end of is shown', () => {
  expect(html('::: zone pivot="a"\n\nText.')).toContain('<p>Text.</p>');
  expect(html(':::image type="complex" source="a.png" alt-text="A":::\n\nText.')).toContain('<p>Text.</p>');
  expect(html(':::image\n\nText.')).toContain('<p>Text.</p>');
  expect(facts('> [!NOTE]\n> ::: zone pivot="a"\n> Text.')).toEqual(['marker-unclosed 2:3 :::zone']);
});

test('a marker can not carry code', () => {
  const text = [
    ':::image source="javascript:alert(1)" alt-text="<script>" link="javascript:alert(1)" lightbox="data:text/html,x":::',
    '::: zone pivot="a\\" onclick=x <i>"\nText.\n::: zone-end',
    ':::no-loc text="<b onclick=alert(1)>":::',
    '[!code-"><script>[<b>](a.cs "<i>")]',
    ':::code language="x\\" onload=1" source="<script>.cs" highlight="<b>":::',
    '> [!VIDEO javascript:alert(1)]',
    '> [!div class="x\\" onclick=1"]\n> Text.',
    '<?:::image source="x" alt-text="a?>b":::?>',
  ].join('\n\n');
  expect(html(text)).not.toMatch(/<(?:script|i)\b|(?:href|src)="javascript|<[^>]* on\w+=/);
});

test('an instruction of an author is no marker of ours', () => {
  expect(html('<?php echo 1 ?>\n\nText.')).toBe('<p>Text.</p>');
  expect(html('`<?:::image?>` and <?xml version="1.0"?>.')).toContain('<code>');
});
