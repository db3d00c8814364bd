import type { Page } from 'playwright';

/** A part of the explorer that comes when it is asked for. */
export interface LatePartOnPage {
  /** Its key in the build's manifest. */
  readonly source: string;
  /** What a reader does to have it. */
  readonly ask: (page: Page) => Promise<unknown>;
  /** What is said where it does not come. */
  readonly says: RegExp;
  /** What is there once it has come. */
  readonly shows: string;
  /** Back to where the next one can be asked for. */
  readonly leave: (page: Page) => Promise<unknown>;
}

const stay = async () => undefined;
const closeDialog = (page: Page) => page.locator('dialog[open]').first().press('Escape');
const MENU = ['ShareDialog', 'LegendDialog', 'SourcesDialog', 'AboutDialog'] as const;
const SAYS = {
  ShareDialog: /^“Share” could not be loaded/,
  LegendDialog: /^“How to read it” could not/,
  SourcesDialog: /^The sources could not/,
  AboutDialog: /^“About this story” could not/,
};

export const openMenu = (page: Page) => page.getByRole('button', { name: 'Menu' }).click();

async function openFromMenu(page: Page, index: number): Promise<void> {
  await openMenu(page);
  await page.locator('.menu-item').nth(index).click();
}

/** In an order in which each can be asked for when all before it are there. */
export const LATE_PARTS: readonly LatePartOnPage[] = [
  {
    source: 'src/panels/CardBody.tsx',
    ask: (page) => page.locator('.event-list [data-event-id]').first().click(),
    says: /^The rest of the card could not be loaded/,
    shows: '.event-card .card-facts',
    leave: (page) => page.goBack(),
  },
  {
    source: 'src/panels/FilterPanel.tsx',
    ask: (page) => page.locator('.filter-bar button[aria-expanded]').click(),
    says: /^The filters could not be loaded/,
    shows: '.filter-panel',
    leave: (page) => page.locator('.filter-bar button[aria-expanded]').click(),
  },
  {
    source: 'src/panels/MenuItems.tsx',
    ask: openMenu,
    says: /^The menu could not be loaded/,
    shows: '.menu-item',
    leave: (page) => page.locator('.menu-item').first().press('Escape'),
  },
  ...MENU.map((name, index) => ({
    source: `src/panels/${name}.tsx`,
    ask: (page: Page) => openFromMenu(page, index),
    says: SAYS[name],
    shows: 'dialog[open] h2',
    leave: closeDialog,
  })),
  {
    source: 'src/app/VisibleExport.tsx',
    ask: (page) => openFromMenu(page, MENU.length),
    says: /^“Take it along” could not be loaded/,
    shows: 'dialog[open] .export-formats',
    leave: closeDialog,
  },
  {
    source: 'src/map/OffMapList.tsx',
    ask: (page) => page.locator('.map-off summary').click(),
    says: /^The list could not be loaded/,
    shows: '.map-off button[data-event-id], .map-off li',
    leave: (page) => page.locator('.map-off summary').click(),
  },
  {
    source: 'src/timeline/WindowFields.tsx',
    ask: (page) => page.locator('.timeline-window-button').click(),
    says: /^The fields for the dates could not be loaded/,
    shows: '.timeline-window-fields input',
    leave: (page) => page.locator('.timeline-window-button').click(),
  },
  {
    source: 'src/panels/StoryBar.tsx',
    ask: (page) => page.getByRole('button', { name: 'Read as a story' }).first().click(),
    says: /^The story’s steps could not be loaded/,
    shows: '.story-bar',
    leave: stay,
  },
];
