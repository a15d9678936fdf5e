import { describe, expect, test } from 'vitest';
import { choose, shownTabs, tabIds, type TabGroup } from '../../src/site/scripts/tab-groups.ts';

/** `a b/x` → a tab `a` and a tab `b` on the condition of `x`. */
function group(text: string): TabGroup {
  const tabs = text.split(' ').map((tab) => {
    const [id = '', condition = null] = tab.split('/');
    return { id, condition };
  });
  return { tabs };
}

/** The open tab of each group, with what is offered in each. */
function shown(groups: readonly string[], ...chosen: readonly string[]): readonly string[] {
  const all = groups.map(group);
  return shownTabs(all, chosen).map(({ open, offered }, g) => {
    const tabs = all[g]?.tabs ?? [];
    const names = tabs.flatMap(({ id, condition }, i) =>
      offered[i] === true ? `${id}${condition === null ? '' : `/${condition}`}` : [],
    );
    return `${tabs[open]?.id} of ${names.join(' ')}`;
  });
}

describe('open tabs', () => {
  test.each([
    [['a b', 'b c'], [], ['a of a b', 'b of b c']],
    [['a b', 'b c'], ['b'], ['b of a b', 'b of b c']],
    [
      ['a b', 'b c'],
      ['c', 'b'],
      ['b of a b', 'c of b c'],
    ],
    [['a b'], ['x'], ['a of a b']],
  ])('%j, chosen %j', (groups, chosen, expected) => {
    expect(shown(groups, ...chosen)).toEqual(expected);
  });

  test.each([
    // The condition's tab is open because it is the first, or because it was chosen.
    [['l w', 's/l s/w h'], [], ['l of l w', 's of s/l h']],
    [['l w', 's/l s/w h'], ['w'], ['w of l w', 's of s/w h']],
    [
      ['l w', 's/l s/w h'],
      ['h', 'w'],
      ['w of l w', 'h of s/w h'],
    ],
    // Nothing else has the condition: what was chosen elsewhere counts, else the first.
    [['s/l t/w'], [], ['s of s/l']],
    [['s/l t/w'], ['w'], ['t of t/w']],
    // A choice that is not on offer is none.
    [['l w', 's/l t/w'], ['t'], ['l of l w', 's of s/l']],
    // The group asked for may come later.
    [['s/l t/w', 'w l'], [], ['t of t/w', 'w of w l']],
  ])('with conditions: %j, chosen %j', (groups, chosen, expected) => {
    expect(shown(groups, ...chosen)).toEqual(expected);
  });
});

test('choices are kept most recent first, once each, and not without end', () => {
  expect(choose(['a', 'b', 'c'], ['b'])).toEqual(['b', 'a', 'c']);
  const many = Array.from({ length: 20 }, (_, i) => `t${i}`);
  expect(choose(many, ['x'])).toEqual(['x', ...many.slice(0, 11)]);
});

test.each([
  ['Azure-CLI,docker', ['azure-cli', 'docker']],
  ['', []],
  ['a"],b,<c>', ['b']],
  [
    ['a', 1, null, 'b c', 'd.e+f'],
    ['a', 'd.e+f'],
  ],
  [undefined, []],
  [{ length: 1 }, []],
])('ids in %j', (list, ids) => {
  expect(tabIds(list)).toEqual(ids);
});
