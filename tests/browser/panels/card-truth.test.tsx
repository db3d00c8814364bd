import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadLocale } from '#i18n/load-locale.ts';
import { accountId } from '#model/id.ts';
import { one, textOf, unmountPanel } from './mount-panel.tsx';
import { openCard } from './open-card.tsx';
import { truthSources, truthStory } from './truth-story.ts';

/** The lazy part, so that no test waits for the server. */
beforeAll(() => import('#panels/CardBody.tsx'));
beforeEach(() => page.viewport(1280, 800));
afterEach(async () => {
  vi.restoreAllMocks();
  await unmountPanel();
});

const open = (event: string, options: Parameters<typeof openCard>[1] = {}) =>
  openCard(event, { of: truthStory, sources: truthSources, ...options });
const all = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim());

describe('disputes', () => {
  it('set question and answers side by side, each with its account and its sources', async () => {
    await open('rally');
    expect(textOf('.disputes h4')).toBe('In dispute');
    expect(all('.dispute h5')).toEqual(['How much explosive?', 'Which explosive?']);
    expect(all('.dispute:first-of-type li.claim')).toEqual([
      'As the article told itAlmost a pound.The Agencystate-run A report P3archived copy, checked on 1 December 2026',
      'What the record showsAbout 500 grams.The Court A judgment',
    ]);
    expect(all('.dispute:last-of-type li.claim')).toEqual(['Another sourceTATP.']);
    const [first, second] = document.querySelectorAll('.dispute:first-of-type li.claim');
    expect(first?.getBoundingClientRect().top).toBe(second?.getBoundingClientRect().top);
  });

  it('are put below each other where it is narrow', async () => {
    await open('rally', { width: '20rem' });
    const [first, second] = document.querySelectorAll('.dispute:first-of-type li.claim');
    expect(second?.getBoundingClientRect().top).toBeGreaterThan(first?.getBoundingClientRect().bottom ?? Number.NaN);
  });

  it('are not spoken of where there is none', async () => {
    await open('meeting');
    expect(document.querySelector('.disputes')).toBeNull();
  });
});

describe('a claim', () => {
  it('says the date in the words of its source too, and whose an hour is', async () => {
    await open('rally');
    expect(all('.claim-accounts .claim-date')).toEqual([
      'When 30 July 2018as the source writes it: “30 July (Old Style)”differs',
      'When 30 June 2018, 14:00 (UTC+2)differs',
    ]);
    expect(one('.claim-accounts li:last-of-type time').title).toBe('30 June 2018, 12:00 (UTC)');
  });

  it('that says it did not happen says so in words, and when and where that was said', async () => {
    await open('meeting');
    expect(textOf('.card-facts')).toContain(
      'Statussaid to have happenedWhat the record shows: false: it did not happen',
    );
    expect(all('.claim-status')).toEqual([
      'Status said to have happeneddiffers',
      'Status false: it did not happendiffers',
      'Status not confirmed',
    ]);
    expect(textOf('.claim-reported')).toBe('Reported: 3 July 2018, paris');
  });

  it('that says so and is the one that is told stands under the day and the place of that', async () => {
    const store = await open('meeting');
    await act(async () => store.dispatch({ type: 'set-account', account: accountId('record') }));
    expect(textOf('.card-facts')).toBe(
      'Statusfalse: it did not happenAs the article told it: said to have happened' +
        'When3 July 2018when it was saidWherepariswhere it was said',
    );
  });
});

describe('a card', () => {
  it('lists what was corrected, the latest first', async () => {
    await open('rally');
    expect(all('.corrections li')).toEqual([
      '1 December 2026 The place was corrected.',
      '1 November 2026 The hour was added.',
    ]);
  });

  it('says in a citation what a reader should know of a source', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open('rally');
    await act(() => userEvent.click(page.getByRole('button', { name: 'Copy citation' })));
    expect(writeText.mock.calls[0]?.[0]).toContain('Source: The Agency (state-run).');
  });

  it('speaks French', async () => {
    await open('rally', { locale: await loadLocale('fr') });
    expect(textOf('.disputes h4')).toBe('En litige');
    expect(textOf('.source-standing')).toBe('média d’État');
    expect(all('.claim-accounts .claim-date')[1]).toContain('30 juin 2018, 14:00 (UTC+2)');
  });
});
