import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from './site.ts';

let content: TestSite;
let kinds: TestSite;

beforeAll(async () => {
  content = await openSite('content');
  kinds = await openSite('fixtures');
});

afterAll(async () => {
  await content.close();
  await kinds.close();
});

const SIGN_IN = 'azure/container-registry/registry-sign-in-overview/';
const SELF_HELP = 'support/microsoft.containerregistry/registry-sign-in-fails/';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** Names of the open tabs, group by group. */
async function openTabs(page: Page): Promise<readonly string[]> {
  await page.locator('mooring-tabs:defined').first().waitFor();
  return page.locator('[role=tab][aria-selected=true]').evaluateAll((tabs) => tabs.map((tab) => tab.textContent));
}

const focused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

/** Runs in the page: what has moved since it began to load. */
function shifts(): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const seen: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(seen), 200);
  });
}

/** Lets scripts of the site come late, so that what is painted before they run can be told apart. */
async function late(page: Page, milliseconds: number): Promise<void> {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
}

describe('tabs', () => {
  test('a choice counts for every group that has it, on this page and on others, and in other languages', async () => {
    const page = await kinds.open('en-us/kinds/tabs/');
    expect(await openTabs(page)).toEqual(['Linux', 'Short', 'Bash', 'Windows', 'One']);
    await page.getByRole('tab', { name: 'Windows' }).last().click();
    expect(await openTabs(page)).toEqual(['Windows', 'Short', 'PowerShell', 'Windows', 'One']);
    await page.getByRole('tab', { name: 'Linux' }).first().click();
    expect(await openTabs(page)).toEqual(['Linux', 'Short', 'Bash', 'Linux', 'One']);
    await page.reload();
    expect(await openTabs(page)).toEqual(['Linux', 'Short', 'Bash', 'Linux', 'One']);
    expect(await page.evaluate(() => localStorage.getItem('mooring:tabs'))).toBe('["linux","windows"]');
    await page.goto(`${content.url}en-us/${SIGN_IN}`);
    await page.getByRole('tab', { name: 'PowerShell' }).click();
    await page.goto(`${content.url}sv-se/${SIGN_IN}`);
    expect(await openTabs(page)).toEqual(['PowerShell']);
  });

  test('tabs with a condition are offered while the tab they ask for is open', async () => {
    const page = await kinds.open('en-us/kinds/tabs/');
    const language = page.locator('mooring-tabs').nth(2);
    const offered = (): Promise<readonly string[]> => language.getByRole('tab').allInnerTexts();
    await openTabs(page);
    expect(await offered()).toEqual(['Bash', 'By hand']);
    await page.getByRole('tab', { name: 'Windows' }).first().click();
    expect(await offered()).toEqual(['PowerShell', 'By hand']);
    expect(await language.locator('.tab-panel:not([hidden])').innerText()).toBe('A script for Windows.');
    await language.getByRole('tab', { name: 'By hand' }).click();
    await page.getByRole('tab', { name: 'Linux' }).first().click();
    expect(await openTabs(page)).toEqual(['Linux', 'Short', 'By hand', 'Linux', 'One']);
  });

  test('two tabs of one name in one group are two tabs', async () => {
    const page = await kinds.open('en-us/kinds/tabs/');
    await page.getByRole('tab', { name: 'Two' }).click();
    expect(await page.locator('mooring-tabs').last().locator('.tab-panel:not([hidden])').innerText()).toBe(
      'The second of the name.',
    );
  });

  test('an address asks for tabs, is not remembered, and follows what is chosen', async () => {
    const page = await kinds.open('en-us/kinds/tabs/?tabs=windows,long');
    expect(await openTabs(page)).toEqual(['Windows', 'Long', 'PowerShell', 'Windows', 'One']);
    expect(await page.evaluate(() => localStorage.getItem('mooring:tabs'))).toBe(null);
    await page.getByRole('tab', { name: 'Linux' }).first().click();
    expect(new URL(page.url()).search).toBe('?tabs=linux,windows,long');
    await page.reload();
    expect(await openTabs(page)).toEqual(['Linux', 'Long', 'Bash', 'Linux', 'One']);
  });

  test.each([
    ['en-us', 'ArrowRight', 'ArrowLeft'],
    ['ar-sa', 'ArrowLeft', 'ArrowRight'],
  ])('%s: arrows go the way of the script, round both ends; Home and End', async (locale, forward, back) => {
    const page = await content.open(`${locale}/${SIGN_IN}`);
    await page.locator('mooring-tabs:defined').waitFor();
    const tabs = page.locator('mooring-tabs').getByRole('tab');
    await tabs.first().focus();
    for (const [key, index] of [
      [forward, 1],
      [forward, 2],
      [forward, 0],
      [back, 2],
      ['Home', 0],
      ['End', 2],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(tabs.nth(index)), key).toBe(true);
      expect(await tabs.nth(index).getAttribute('aria-selected'), key).toBe('true');
    }
    expect(await tabs.evaluateAll((all) => all.map((tab) => tab.tabIndex))).toEqual([-1, -1, 0]);
    await page.keyboard.press('Tab');
    expect(await focused(page.locator('.tab-panel:not([hidden])'))).toBe(true);
  });

  test('a section in closed tabs is opened by its address, tabs within tabs too', async () => {
    const page = await kinds.open('en-us/kinds/tabs/#the-end-of-the-long-way');
    expect((await openTabs(page)).slice(0, 2)).toEqual(['Linux', 'Long']);
    const top = (id: string): Promise<number> =>
      page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(() => top('the-end-of-the-long-way')).toBeLessThan(200);
    await page.evaluate(() => (location.hash = '#where-the-settings-are-on-windows'));
    await expect.poll(async () => (await openTabs(page))[0]).toBe('Windows');
    await expect.poll(() => top('where-the-settings-are-on-windows')).toBeLessThan(200);
    expect(await page.evaluate(() => localStorage.getItem('mooring:tabs'))).toBe(null);
  });

  test("the browser's own search reaches closed panels and opens them", async () => {
    const page = await kinds.open('en-us/kinds/tabs/');
    await openTabs(page);
    const closed = page.locator('[data-tab=long]');
    // Closed, yet laid out for a search: what a search does with what it finds no test can ask for.
    expect(await closed.evaluate((panel) => [getComputedStyle(panel).display, panel.getAttribute('hidden')])).toEqual([
      'block',
      'until-found',
    ]);
    await closed.dispatchEvent('beforematch');
    await expect.poll(async () => (await openTabs(page))[1]).toBe('Long');
    await expect.poll(() => page.getByText('The long way round.').isVisible()).toBe(true);
  });

  test('the group that is used stays where it is when others change their height', async () => {
    const page = await kinds.open('en-us/kinds/tabs/');
    const last = page.locator('mooring-tabs').nth(3);
    await page.setViewportSize({ width: 1280, height: 500 });
    await last.scrollIntoViewIfNeeded();
    const before = await last.boundingBox();
    await last.getByRole('tab', { name: 'Linux' }).click();
    await last.getByRole('tab', { name: 'Windows' }).click();
    const after = await last.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? -9))).toBeLessThan(1);
  });

  test('nothing moves when the script comes, whatever was chosen before', async () => {
    const page = await content.open(`en-us/${SIGN_IN}`);
    await page.getByRole('tab', { name: 'PowerShell' }).click();
    await late(page, 400);
    await page.goto(`${content.url}sv-se/${SIGN_IN}#sign-in-with-your-own-identity`, { waitUntil: 'commit' });
    const panel = page.locator('[data-tab=azure-powershell]');
    await panel.waitFor();
    expect(await page.locator('mooring-tabs').evaluate((group) => group.matches(':defined'))).toBe(false);
    const place = (): Promise<readonly number[]> =>
      panel.evaluate((element) => {
        const { top, height, width } = element.getBoundingClientRect();
        return [top + scrollY, height, width];
      });
    const before = await place();
    expect(await openTabs(page)).toEqual(['PowerShell']);
    expect(await place()).toEqual(before);
    expect(await page.evaluate(shifts)).toEqual([]);
  });

  test('on paper every panel is open, under its name', async () => {
    const page = await kinds.open('en-us/kinds/tabs/');
    await openTabs(page);
    await page.emulateMedia({ media: 'print' });
    for (const panel of await page.locator('.tab-panel').all()) expect(await panel.isVisible()).toBe(true);
    expect(await page.locator('.tab-label').evaluateAll((all) => all.every((one) => one.checkVisibility()))).toBe(true);
    expect(await page.locator('[role=tablist]').first().isVisible()).toBe(false);
    expect(await page.getByText('The long way round.').isVisible()).toBe(true);
  });

  test('without scripts the panels stand below each other, each under its name, and no tab is shown', async () => {
    const page = await kinds.open('en-us/kinds/tabs/', { javaScriptEnabled: false });
    for (const label of await page.locator('.tab-label').all()) expect(await label.isVisible()).toBe(true);
    for (const panel of await page.locator('.tab-panel').all()) expect(await panel.isVisible()).toBe(true);
    expect(await page.getByRole('tab').count()).toBe(0);
  });
});

describe('links of headings', () => {
  const options = { permissions: ['clipboard-read', 'clipboard-write'] };
  const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  test('a click copies the address, says so, and goes there', async () => {
    const page = await content.open(`sv-se/${SIGN_IN}`, options);
    const heading = page.locator('.heading', { has: page.locator('#how-a-sign-in-works') });
    await heading.hover();
    await heading.getByRole('link').click();
    await page.locator('.toast').filter({ hasText: 'Adressen till avsnittet har kopierats.' }).waitFor();
    expect(await copied(page)).toBe(`${content.url}sv-se/${SIGN_IN}#how-a-sign-in-works`);
    expect(new URL(page.url()).hash).toBe('#how-a-sign-in-works');
  });

  test('of a section in tabs the address opens them', async () => {
    const page = await kinds.open('en-us/kinds/tabs/?tabs=long&other=1', options);
    await openTabs(page);
    await page.locator('#where-the-settings-are-on-linux + a').focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => copied(page))
      .toBe(`${kinds.url}en-us/kinds/tabs/?tabs=linux#where-the-settings-are-on-linux`);
  });

  test('each is named after its heading, which keeps its own name', async () => {
    const page = await content.open(`en-us/${SIGN_IN}`);
    expect(
      await page.getByRole('link', { name: 'Link to this section: How a sign-in works', exact: true }).count(),
    ).toBe(1);
    expect(await page.getByRole('heading', { name: 'How a sign-in works', exact: true }).count()).toBe(1);
    const sizes = await page
      .locator('.heading-link')
      .evaluateAll((links) =>
        links.map((link) => [link.getBoundingClientRect().width, link.getBoundingClientRect().height]),
      );
    expect(sizes.filter(([width = 0, height = 0]) => width < 24 || height < 24)).toEqual([]);
  });

  test('they show themselves to the mouse and to the focus, and always on touch', async () => {
    const opacity = (page: Page): Promise<string> =>
      page
        .locator('.heading-link')
        .nth(1)
        .evaluate((link) => getComputedStyle(link).opacity);
    const page = await content.open(`en-us/${SIGN_IN}`);
    expect(await opacity(page)).toBe('0');
    await page.keyboard.press('Tab');
    await page.locator('.heading-link').nth(1).focus();
    expect(await opacity(page)).toBe('1');
    expect(await opacity(await content.open(`en-us/${SIGN_IN}`, PHONE))).toBe('1');
  });

  test.each([
    ['desktop', {}],
    ['phone', PHONE],
  ])('on a %s neither a heading nor another name of it ends up below the header', async (_, device) => {
    const page = await content.open(`en-us/azure/container-registry/troubleshoot-sign-in/`, device);
    const ids = await page.locator('.heading > [id], .heading a[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(8);
    for (const id of [ids[1], ids[3], ids[6]]) {
      await page.evaluate((to) => (location.hash = `#${to}`), id);
      const [top, frame] = await page.locator(`[id="${id}"]`).evaluate((element) => {
        const parts = [...document.querySelectorAll('header, .toc-menu')];
        const bottoms = parts.map((part) => (part.checkVisibility() ? part.getBoundingClientRect().bottom : 0));
        return [element.getBoundingClientRect().top, Math.max(...bottoms.filter((bottom) => bottom < 200))];
      });
      expect(top).toBeGreaterThanOrEqual(frame ?? 0);
    }
  });
});

describe('steps', () => {
  test('are checked off, counted, kept, the same in all languages, and can be started over', async () => {
    const page = await content.open(`en-us/${SELF_HELP}`);
    const steps = page.getByRole('checkbox');
    await steps.first().waitFor();
    expect(await steps.count()).toBe(7);
    await page.getByRole('checkbox', { name: 'Confirm that the Docker daemon is running.', exact: true }).check();
    await steps.nth(3).check();
    expect(await page.locator('.steps-bar [role=status]').innerText()).toBe('2 of 7 done');
    await page.goto(`${content.url}ar-sa/${SELF_HELP}`);
    await steps.first().waitFor();
    expect(await steps.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    await page.getByRole('button', { name: 'البدء من جديد' }).click();
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await focused(steps.first())).toBe(true);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('what was kept of another number of steps, or is no list of numbers, is not used', async () => {
    for (const kept of ['[3,0]', '[7,"0",99,-1]', 'nonsense', '{}']) {
      const page = await content.open(`en-us/${SELF_HELP}`);
      await page.evaluate(
        (value) =>
          localStorage.setItem(`mooring:steps:/support/microsoft.containerregistry/registry-sign-in-fails/`, value),
        kept,
      );
      await page.reload();
      await page.getByRole('checkbox').first().waitFor();
      expect(await page.locator('input:checked').count(), kept).toBe(0);
      await page.close();
    }
  });

  test('nothing moves when they come', async () => {
    for (const device of [{}, PHONE]) {
      const page = await content.open('', device);
      await late(page, 300);
      await page.goto(`${content.url}en-us/${SELF_HELP}#recommended-steps`, { waitUntil: 'commit' });
      const first = page.locator('.section-steps li').first();
      await first.waitFor();
      expect(await page.getByRole('checkbox').count()).toBe(0);
      await page.getByRole('checkbox').first().waitFor();
      expect(await page.evaluate(shifts)).toEqual([]);
      await page.close();
    }
  });

  test('without scripts, and without a place to keep them, the list is there', async () => {
    const plain = await content.open(`en-us/${SELF_HELP}`, { javaScriptEnabled: false });
    expect(await plain.locator('.section-steps li').count()).toBe(7);
    expect(await plain.getByRole('checkbox').count()).toBe(0);
    const page = await content.open('');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('refused');
        },
      });
    });
    await page.goto(`${content.url}en-us/${SELF_HELP}`);
    await page.getByRole('checkbox').nth(1).check();
    expect(await page.locator('.steps-bar [role=status]').innerText()).toBe('1 of 7 done');
  });

  test('on paper the boxes are there with what is checked, and no button', async () => {
    const page = await content.open(`en-us/${SELF_HELP}`);
    await page.getByRole('checkbox').first().check();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.section-steps input').first().isVisible()).toBe(true);
    expect(await page.locator('.steps-bar button').isVisible()).toBe(false);
  });
});

describe('pictures', () => {
  test('one with a larger self opens it over the page, and closing gives the focus back', async () => {
    const page = await kinds.open('en-us/kinds/figures/');
    const opener = page.getByRole('link', { name: 'A pump, small' });
    const dialog = page.getByRole('dialog', { name: 'A pump, small' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    const picture = dialog.getByRole('img', { name: 'A pump, small' });
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(2400);
    expect(await focused(dialog.getByRole('button', { name: 'Close' }))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog.lightbox-dialog').count()).toBe(0);
    expect(await focused(opener)).toBe(true);
    expect(page.url()).toBe(`${kinds.url}en-us/kinds/figures/`);
  });

  test('it is fitted to the window, shown at its size when asked, and closed by a click beside it', async () => {
    const page = await kinds.open('en-us/kinds/figures/');
    await page.getByRole('link', { name: 'A pump, small' }).click();
    const picture = page.locator('.lightbox-area img');
    const width = async (): Promise<number> => Math.round((await picture.boundingBox())?.width ?? 0);
    await expect.poll(width).toBeGreaterThan(1000);
    expect(await width()).toBeLessThanOrEqual(1280);
    const zoom = page.getByRole('button', { name: 'Actual size' });
    await zoom.click();
    expect(await width()).toBe(2400);
    expect(await zoom.getAttribute('aria-pressed')).toBe('true');
    await zoom.click();
    expect(await width()).toBeLessThanOrEqual(1280);
    await page.locator('.lightbox-tools').click({ position: { x: 5, y: 5 } });
    await expect.poll(() => page.locator('dialog.lightbox-dialog').count()).toBe(0);
  });

  test('one that is shown smaller than it is can be opened too; one that fits and one that leads somewhere can not', async () => {
    const page = await kinds.open('en-us/kinds/figures/');
    await page.locator('a.lightbox').nth(1).waitFor();
    expect(
      await page.locator('a.lightbox img').evaluateAll((all) => all.map((image) => image.getAttribute('alt'))),
    ).toEqual(['A pump, small', 'Plan of a pump house']);
    await page.getByRole('link', { name: 'Plan that is a link' }).click();
    expect(new URL(page.url()).pathname).toBe('/en-us/kinds/tabs/');
  });

  test('without scripts the larger picture is a link', async () => {
    const page = await kinds.open('en-us/kinds/figures/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'A pump, small' }).click();
    expect(new URL(page.url()).pathname).toMatch(/^\/_media\/\w+\.svg$/);
  });
});

describe('tables', () => {
  test('only one that scrolls is a stop of the keyboard, with a name; it follows the width of the window', async () => {
    const page = await kinds.open('en-us/kinds/wide/', PHONE);
    const table = page.locator('.table-scroll').first();
    await expect.poll(() => table.getAttribute('role')).toBe('group');
    const name = await table.getAttribute('aria-label');
    expect(name).toMatch(/^Wide table, scrolls sideways: \S/);
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((area) => area.scrollLeft)).toBeGreaterThan(0);
    const narrow = await kinds.open('en-us/kinds/figures/', PHONE);
    await narrow.locator('.table-scroll').waitFor();
    await expect.poll(() => narrow.locator('.table-scroll').getAttribute('tabindex')).toBe(null);
    expect(await narrow.locator('.table-scroll').getAttribute('role')).toBe(null);
  });
});
