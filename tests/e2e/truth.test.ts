import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';

/** What the card of an event says in a telling: title, date (EDTF), place, and how many questions are in dispute. */
const CARDS = [
  ['rally-villepinte', 'article', 'NCRI rally at Villepinte', '2018-07-30', 'Villepinte', 1],
  ['rally-villepinte', 'record', 'NCRI rally at Villepinte', '2018-06-30', 'Villepinte exhibition centre', 1],
  [
    'couple-arrest-brussels',
    'article',
    'Couple stopped in Belgium',
    '2018-06-01~/2018-06-10~',
    'Belgium (no place named)',
    2,
  ],
  ['couple-arrest-brussels', 'record', 'Couple stopped by police in Brussels', '2018-06-30', 'Stockel, Brussels', 2],
  ['asset-freeze-france', 'article', 'France freezes Iranian assets', '2018-10?', 'Paris', 1],
  [
    'asset-freeze-france',
    'record',
    'France freezes Iranian intelligence assets',
    '2018-10-02',
    'Quai d’Orsay, Paris',
    1,
  ],
  ['diplomat-expulsion-france', 'article', 'France expels an Iranian diplomat', '2018-09?/2018-10?', 'Paris', 0],
  ['diplomat-expulsion-france', 'record', 'France reportedly expels an Iranian diplomat', '2018-09~', 'Paris', 0],
  ['macron-france24', 'record', 'Macron: unclear who gave the order', '2018-10-12', 'Yerevan', 0],
  ['antwerp-verdict', 'record', 'Assadi and three others convicted', '2021-02-04', 'Palace of Justice, Antwerp', 0],
  ['prisoner-swap', 'record', 'Assadi exchanged for a Belgian aid worker', '2023-05-26', 'Muscat', 0],
] as const;

describe('the card says what the telling says, and no more', () => {
  it.each(CARDS)('%s in the %s', async (event, account, title, date, place, disputes) => {
    const { page } = await openPage({ path: `?event=${event}&account=${account}` });
    const card = page.locator(`.event-card[data-event-id="${event}"]`);
    await expect.poll(() => card.locator('h3').innerText()).toBe(title);
    // Two tellings stand side by side in tiles, one alone among the facts.
    const time = card.locator('.card-tile[data-present] time, .card-facts time').first();
    await expect.poll(() => time.getAttribute('datetime')).toBe(date);
    await expect.poll(() => card.getByRole('button', { name: place, exact: true }).count()).toBe(1);
    await expect.poll(() => card.locator('.dispute').count()).toBe(disputes);
  });
});

it('names a source’s standing on the card, and what was corrected in About', async () => {
  const { page } = await openPage({ path: '?event=prisoner-swap&account=record' });
  await expect.poll(() => page.locator('.event-card .source-standing').allTextContents()).toContain('state-run');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'About this story' }).click();
  const about = page.getByRole('dialog');
  await about.getByRole('heading', { name: 'Corrections' }).waitFor();
  await expect.poll(() => about.getByText('The data is as of 1 December 2026.').count()).toBe(1);
  await about.getByRole('button', { name: 'Macron: unclear who gave the order' }).click();
  await expect.poll(() => page.locator('.event-card h3').innerText()).toBe('Macron: unclear who gave the order');
});

it('says nothing of the article in the words of the record, and the other way round', async () => {
  for (const [account, told, untold] of [
    ['article', '30 July 2018', '25,000'],
    ['record', '30 June 2018', 'defence ministers'],
  ] as const) {
    const { page } = await openPage({ path: `?event=rally-villepinte&account=${account}` });
    const summary = page.locator('.event-card-summary');
    await expect.poll(() => summary.innerText()).toContain(told);
    expect(await summary.innerText()).not.toContain(untold);
  }
});
