import fc from 'fast-check';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '#app/theme.css';
import '#ui/ui.css';
import { defaultView } from '#model/view.ts';
import { EMBED_PANELS, type EmbedLook, elementCode, frameAddress, frameCode } from '#panels/embed-code.ts';
import { ShareDialog } from '#panels/ShareDialog.tsx';
import { createStore } from '#store/create-store.ts';
import { type PageLinks, PageLinksContext, pageLinks, withoutLinks } from '#store/page-links.ts';
import { StoreContext } from '#store/store-context.ts';
import { story } from '../../unit/story.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const dataset = story({ rally: { article: '2018-07-30', record: '2018-06-30' } });
/** Where browsers refuse to look: the frame of the preview stays empty. */
const ADDRESS = 'http://127.0.0.1:9/?event=rally&map=5/48.9/2.5';

let root: Root | undefined;
beforeEach(() => page.viewport(1280, 800));
afterEach(async () => {
  vi.restoreAllMocks();
  await act(async () => root?.unmount());
  document.body.replaceChildren();
});

async function open(links: PageLinks = pageLinks(() => ADDRESS)): Promise<void> {
  const host = document.createElement('div');
  host.className = 'dateline';
  document.body.append(host);
  root = createRoot(host);
  await act(async () =>
    root?.render(
      <StoreContext value={createStore(dataset, defaultView(dataset))}>
        <PageLinksContext value={links}>
          <ShareDialog onClose={vi.fn()} />
        </PageLinksContext>
      </StoreContext>,
    ),
  );
}

const click = (name: string) => act(() => userEvent.click(page.getByRole('button', { name, exact: true })));
const field = (name: string) => {
  const element = page.getByRole('textbox', { name, exact: true }).element();
  if (!(element instanceof HTMLTextAreaElement)) throw new Error(`${name} is no field.`);
  return element;
};
const frame = () => document.querySelector('iframe');
const panelsInCode = () => /panels=([a-z,]+)/.exec(field('Plain frame').value)?.[1];
const saidBeside = (name: string) => field(name).parentElement?.querySelector('[role="status"]')?.textContent;

it('says of a file of the reader’s own that no link opens it, and gives the code that needs none', async () => {
  await open(withoutLinks(pageLinks(() => ADDRESS)));
  expect(document.body.textContent).toContain('no link can open it for others');
  expect(
    page
      .getByRole('textbox')
      .all()
      .map((found) => found.element().id),
  ).toEqual([field('Module').id]);
  expect(field('Module').value).toContain('data: "story.json"');
  expect(field('Module').value).toContain('view: "event=rally&map=5/48.9/2.5"');
  expect(field('Module').value).not.toContain('http');
  expect(frame()).toBeNull();
});

describe('copying', () => {
  it.each(['A link to this view', 'Plain frame', 'Element', 'Module'])('takes “%s” along and says so', async (what) => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open();
    await click(`Copy: ${what}`);
    expect(write).toHaveBeenCalledExactlyOnceWith(field(what).value);
    expect(saidBeside(what)).toBe('Copied.');
  });

  it('selects the text where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await open();
    await click('Copy: Element');
    const element = field('Element');
    expect(document.activeElement).toBe(element);
    expect(element.value.slice(element.selectionStart, element.selectionEnd)).toBe(element.value);
    expect(saidBeside('Element')).toMatch(/selected/);
  });

  it('is no longer said once the code has changed', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open();
    await click('Copy: Element');
    await click('Move down: Timeline');
    expect(saidBeside('Element')).toBe('');
  });
});

describe('what the author chooses', () => {
  it('starts from the view that is open', async () => {
    await open();
    expect(field('A link to this view').value).toBe(ADDRESS);
    expect(field('Element').value).toContain('embed.html?event=rally&amp;map=5/48.9/2.5"');
    expect(panelsInCode()).toBe('timeline,map,card');
  });

  it('shows in the code and in the preview alike', async () => {
    await open();
    await act(() => userEvent.click(page.getByText('Dark', { exact: true })));
    await act(() => userEvent.click(page.getByText('Français', { exact: true })));
    await act(() => userEvent.fill(page.getByRole('spinbutton', { name: 'Height in pixels' }), '500'));
    expect(frame()?.src).toMatch(/panels=timeline,map,card&theme=dark&lang=fr$/);
    expect(frame()?.height).toBe('500');
    expect(field('Plain frame').value).toContain('theme=dark&amp;lang=fr"');
    expect(field('Plain frame').value).toContain('height="500"');
    expect(field('Element').value).toContain('theme="dark"\n  lang="fr"');
  });

  it('leaves the height alone while it makes no sense', async () => {
    await open();
    await act(() => userEvent.fill(page.getByRole('spinbutton'), '5'));
    expect(frame()?.height).toBe('1280');
    await act(() => userEvent.fill(page.getByRole('spinbutton'), '700'));
    await click('Move up: Map');
    expect(frame()?.height).toBe('700');
  });

  it('has the height that its parts take', async () => {
    await open();
    await act(() => userEvent.click(page.getByRole('checkbox', { name: 'Map', exact: true })));
    expect(field('Plain frame').value).toContain('height="860"');
    await expect.element(page.getByRole('spinbutton')).toHaveValue(860);
  });

  it('comes before the preview for those who go by the Tab key', async () => {
    await open();
    const codes = ['Plain frame', 'Element', 'Module'].map(field);
    const preview = frame();
    for (const code of codes) {
      expect(preview && code.compareDocumentPosition(preview) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
  });

  it('orders the panels, keeps the focus on the button and says where the panel is now', async () => {
    await open();
    await click('Move up: Map');
    expect(panelsInCode()).toBe('map,timeline,card');
    expect(document.activeElement).toBe(page.getByRole('button', { name: 'Move up: Map' }).element());
    expect(document.querySelector('.panel-order [role="status"]')?.textContent).toBe('Map: 1 of 5');
    await act(() => userEvent.keyboard('{Enter}'));
    expect(panelsInCode()).toBe('map,timeline,card');
  });

  it('keeps at least one panel', async () => {
    await open();
    for (const name of ['Timeline', 'Event']) {
      await act(() => userEvent.click(page.getByRole('checkbox', { name, exact: true })));
    }
    expect(panelsInCode()).toBe('map');
    await expect.element(page.getByRole('checkbox', { name: 'Map' })).toBeDisabled();
  });
});

it('has targets of at least 24 px', async () => {
  await open();
  for (const target of document.querySelectorAll('button, label:has(input), input[type="number"]')) {
    const { width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
  }
});

describe('whatever the title and the view are called', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll('\0', ''));
  const nasty = fc.oneof(texts, fc.constantFrom('"><script>', "'&quot;&amp;", '</dateline-embed>', 'a\r\nb', '&copy'));
  const subjects = fc.record({ title: nasty, q: nasty }).map(({ title, q }) => {
    const query = new URLSearchParams({ q, event: 'rally' });
    const at = 'https://news.example/dateline/';
    return { title, address: `${at}embed.html?${query}`, link: `${at}?${query}` };
  });
  const looks: fc.Arbitrary<EmbedLook> = fc.record({
    panels: fc.shuffledSubarray([...EMBED_PANELS], { minLength: 1 }),
    theme: fc.constantFrom('light', 'dark', null),
    language: fc.constantFrom('en', 'fr', null),
    height: fc.integer({ min: 200, max: 2000 }),
  });
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  it('a browser reads the same addresses and the same title out of the code', () => {
    fc.assert(
      fc.property(subjects, looks, (subject, look) => {
        const page = parse(frameCode(subject, look));
        const iframe = page.querySelector('iframe');
        expect(page.body.children.length).toBe(1);
        expect(iframe?.getAttribute('src')).toBe(frameAddress(subject, look));
        expect(iframe?.title).toBe(subject.title);

        const element = parse(elementCode(subject, look)).querySelector('dateline-embed');
        expect(element?.getAttribute('src')).toBe(subject.address);
        expect(element?.getAttribute('title')).toBe(subject.title);
        expect(element?.getAttribute('panels')).toBe(look.panels.join(','));
        expect(element?.querySelector('a')?.getAttribute('href')).toBe(subject.link);
        expect(element?.parentElement?.querySelectorAll('script').length ?? 0).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
