import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Waits until the page says it where it is read out. */
export const says = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

/** One of the page's panels by its name. */
export const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** What the page says above the views. */
export const sentences = (page: Page) => page.locator('.notices li').allTextContents();

export async function closeEvent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close the event' }).click();
  await region(page, 'Event').waitFor({ state: 'detached' });
}

/** The page still does what it is for: an event opens in the card, on the timeline and in the link, and closes again. */
export async function expectWorking(page: Page): Promise<void> {
  const row = page.locator('.event-list [data-event-id]').first();
  const id = await row.getAttribute('data-event-id');
  await row.click();
  await page.locator(`article[data-event-id="${id}"]`).waitFor();
  await page.locator(`.timeline [data-event-id="${id}"][aria-current="true"]`).waitFor({ state: 'attached' });
  await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe(id);
  await page.goBack();
  await page.locator(`article[data-event-id="${id}"]`).waitFor({ state: 'detached' });
}

/** Has the whole story told by another account, wherever the page has its switch. */
export async function retell(page: Page, account: string | RegExp): Promise<void> {
  const choice = page.getByRole('radio', { name: account, exact: true });
  await page.locator('label:visible', { has: choice }).first().click();
}

/** Types a first or a last day of the window, as a reader would. */
export async function typeWindow(page: Page, days: Partial<Record<'From' | 'To', string>>): Promise<void> {
  await page.locator('.timeline-window-button').click();
  for (const [label, text] of Object.entries(days)) await page.getByLabel(label, { exact: true }).fill(text);
  await page.keyboard.press('Enter');
  await page.locator('.timeline-window-fields').waitFor({ state: 'detached' });
}

/** The stretch of time that the page says it shows. */
export async function shownWindow(page: Page): Promise<string> {
  return (await page.locator('.timeline-window-button').textContent())?.replace('Time shown: ', '') ?? '';
}
