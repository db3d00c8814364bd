import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadLocale } from '#i18n/load-locale.ts';
import { accountId, eventId } from '#model/id.ts';
import { createImportedDataset } from '#model/imported-dataset.ts';
import { readCsv } from '../../fixtures/ingest/read-csv.ts';
import { span } from '../../unit/story.ts';
import { one, textOf, unmountPanel } from './mount-panel.tsx';
import { openCard, withStrayClaims } from './open-card.tsx';

/** The lazy part, so that no test waits for the server. */
beforeAll(() => import('#panels/CardBody.tsx'));
beforeEach(() => page.viewport(1280, 800));
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await unmountPanel();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const click = (name: string | RegExp) => act(() => userEvent.click(button(name)));
const columns = () => [...document.querySelectorAll('.claim-accounts > li')];
const plainText = (element: Element | undefined) => element?.textContent.replaceAll(/\s+/g, ' ').trim();

describe('the card', () => {
  it('says when, where, who and what, and what the other telling says', async () => {
    await openCard('rally');
    const tiles = [...document.querySelectorAll('.card-tile')].map(({ textContent }) => textContent);
    expect(tiles).toEqual(['As the article told it30 July2018paris', 'What the record shows30 June2018paris']);
    expect(textOf('.card-apart')).toBe('30 days apart');
    expect(one('.card-tile[data-present]').textContent).toBe(tiles[0]);
    expect(textOf('.card-facts')).toBe('WhoNCRINCRI Held it');
    expect(textOf('.event-card-summary')).toBe('What happened.');
  });

  it('says how exactly a date is known', async () => {
    await openCard('arrest');
    expect(textOf('.card-tile')).toContain('about June2018known to the month');
    expect(document.querySelector('.card-apart')).toBeNull();
  });

  it('sets the accounts side by side, says in words where they differ, and puts other claims after them', async () => {
    await openCard('rally');
    const [article, record] = columns();
    expect(plainText(article)).toBe(
      'As the article told itWhen 30 July 2018differsWhere paristown or cityNote It was in July.' +
        'The Paper A plot P2, November 2018',
    );
    expect(plainText(record)).toBe(
      'What the record showsWhen 30 June 2018differsWhere paristown or city' +
        'Le Journal Un complot 1 July 2018, FrenchThe Paper A plot November 2018',
    );
    expect(article?.getBoundingClientRect().top).toBe(record?.getBoundingClientRect().top);
    expect(article?.querySelector('a')?.href).toBe('https://paper.example/1');
    expect(textOf('.claim-stray')).toBe(
      'When July 2018known to the monthNote Some time in July.Le Journal Un complot 1 July 2018, French',
    );
  });

  it('folds claims of no account where they are many, and a keyboard unfolds them', async () => {
    await openCard('rally', { of: withStrayClaims(4) });
    one('.card-sources > summary').click();
    const [fold, claims] = [one('.claim-folded'), one('.claim-stray')];
    expect(textOf('.claim-folded > summary')).toBe('Also said: 4 more claims');
    expect(claims.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })).toBe(false);
    one('.claim-folded > summary').focus();
    await act(() => userEvent.keyboard('{Enter}'));
    expect(fold.hasAttribute('open')).toBe(true);
    expect(claims.textContent).toContain('Another figure, 3.');
  });

  it('leaves a few of them unfolded', async () => {
    await openCard('rally', { of: withStrayClaims(3) });
    expect(document.querySelector('.claim-folded')).toBeNull();
    expect(document.querySelectorAll('.claim-stray > li').length).toBe(3);
  });

  it('lines up what the accounts say of the same thing', async () => {
    await openCard('rally');
    const tops = columns().map((column) => column.querySelector('.claim-sources')?.getBoundingClientRect().top);
    expect(tops[0]).toBe(tops[1]);
  });

  it('puts the accounts below each other where it is narrow', async () => {
    await openCard('rally', { width: '20rem' });
    const [article, record] = columns().map((column) => column.getBoundingClientRect());
    expect(record?.top).toBeGreaterThanOrEqual(article?.bottom ?? Number.NaN);
    expect(record?.left).toBe(article?.left);
  });

  it('does not call different what differs in precision only', async () => {
    await openCard('arrest');
    expect(columns().length).toBe(2);
    expect(document.querySelector('.claim-differs')).toBeNull();
  });

  it('says which account does not tell the event', async () => {
    const store = await openCard('freeze');
    await act(async () => store.dispatch({ type: 'set-account', account: accountId('record') }));
    await act(async () => store.dispatch({ type: 'set-tier', tier: 'all' }));
    await act(async () => store.dispatch({ type: 'select-event', event: eventId('memo') }));
    expect(textOf('.claim-silent')).toBe('Not told in “As the article told it”.');
  });

  it('leads to what it is linked to', async () => {
    const store = await openCard('rally');
    await click(/Led to/);
    expect(store.getState().view.event).toBe('freeze');
    expect(document.activeElement).toBe(one('.event-card h3'));
  });

  it('speaks French', async () => {
    await openCard('rally', { locale: await loadLocale('fr') });
    expect(textOf('.claims h4')).toBe('Qui dit quoi');
    expect(plainText(columns()[0])).toContain('30 juillet 2018diffère');
    expect(plainText(columns()[1])).toContain(
      'Le Journal Un complot 1 juillet 2018The Paper A plot novembre 2018, anglais',
    );
  });
});

describe('the neighbours in time', () => {
  it('are stepped through with the same button, which stays where a reader can press it at the end too', async () => {
    const store = await openCard('arrest');
    expect(one('[data-side="previous"]').getAttribute('aria-disabled')).toBe('true');
    const next = one('[data-side="next"]');
    expect(next.textContent).toBe('After · 30 July 2018The rally');
    next.focus();
    await act(() => userEvent.keyboard('{Enter}'));
    expect(store.getState().view.event).toBe('rally');
    expect(document.activeElement).toBe(one('[data-side="next"]'));
    await act(() => userEvent.keyboard('{Enter}'));
    expect(store.getState().view.event).toBe('freeze');
    expect(document.activeElement).toBe(one('[data-side="next"]'));
    expect(textOf('[data-side="next"]')).toBe('Afternothing later is shown');
    await act(() => userEvent.keyboard('{Enter}'));
    expect(store.getState().view.event).toBe('freeze');
    expect(one('[data-side="previous"]').textContent).toBe('Before · 30 July 2018The rally');
  });

  it('are those that pass the filters', async () => {
    const store = await openCard('arrest');
    await act(async () => store.dispatch({ type: 'set-window', ...span('2018-06') }));
    expect(one('[data-side="next"]').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('copying', () => {
  it('takes a link to the event, and says so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openCard('rally');
    await click('Copy link');
    expect(new URL(String(writeText.mock.calls[0]?.[0])).searchParams.get('event')).toBe('rally');
    expect(textOf('.card-share [role="status"]')).toBe('Link copied.');
  });

  it('takes a citation with its sources', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openCard('rally');
    await click('Copy citation');
    expect(writeText.mock.calls[0]?.[0]).toMatch(
      /^“The rally”, 30 July 2018 \(As the article told it\)\. Source: The Paper\. A story, Dateline, http\S+event=rally\S*, accessed /,
    );
    expect(textOf('.card-share [role="status"]')).toBe('Citation copied.');
  });

  it('shows the text, selected, where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await openCard('rally');
    await click('Copy citation');
    const field = one('.card-by-hand textarea');
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('no text field');
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toContain('“The rally”');
    expect(textOf('.card-share [role="status"]')).toBe('');
  });

  it('shows it too where there is no clipboard', async () => {
    vi.stubGlobal('navigator', {});
    await openCard('rally');
    await click('Copy link');
    expect(document.querySelector('.card-by-hand')).not.toBeNull();
  });
});

describe('an event of a table that a reader brought along', () => {
  const LONG = 'Donaudampfschifffahrt'.repeat(20);
  const imported = createImportedDataset(
    readCsv(
      `id,title,date,place,lat,lon,actors,source,url\na,${LONG},2018-06,,,,Ann; Bob; Ann,,\nb,Later,2019-01-02,Here,1,2,,The File,https://file.example/b\n`,
    ).table,
    'events.csv',
  );

  it('shows its one claim once, and its own source', async () => {
    await openCard('b', { of: imported });
    expect(document.querySelector('.claim-accounts')).toBeNull();
    expect(textOf('.claims')).toBe('SourceThe File');
    expect(one('.claims a').getAttribute('href')).toBe('https://file.example/b');
  });

  it('does without place and source, and breaks what is too long for a line', async () => {
    await openCard('a', { of: imported });
    expect(textOf('.card-facts')).toBe(
      'WhenJune 2018known to the monthWhereNo place is known; the event is on the timeline only.WhoAnn and Bob',
    );
    expect(document.querySelector('.claims')).toBeNull();
    const card = one('.event-card');
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  });
});
