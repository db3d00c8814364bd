import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { expect } from 'vitest';
import '#app/theme.css';
import '#app/base.css';
import '#ui/ui.css';
import '#panels/panels.css';
import { ENGLISH } from '#i18n/english.ts';
import type { Locale } from '#i18n/locale.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import type { Dataset, SourceLookup } from '#model/dataset.ts';
import { defaultView, type View } from '#model/view.ts';
import { createStore, type Store } from '#store/create-store.ts';
import { SourcesContext } from '#store/sources-context.ts';
import { StoreContext } from '#store/store-context.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

interface PanelOptions {
  readonly view?: Partial<View>;
  readonly locale?: Locale;
  readonly sources?: SourceLookup;
  /** CSS length. */
  readonly width?: string;
}

let root: Root | undefined;

/** Mounts panels with a store of their own. */
export async function mountPanel(dataset: Dataset, children: ReactNode, options: PanelOptions = {}): Promise<Store> {
  const { view, locale = ENGLISH, sources = new Map(), width = '26rem' } = options;
  const store = createStore(dataset, { ...defaultView(dataset), ...view });
  const host = document.createElement('main');
  host.className = 'dateline';
  host.style.inlineSize = width;
  document.body.append(host);
  root = createRoot(host);
  const asked = Promise.resolve(sources);
  const askSources = () => asked;
  await act(async () =>
    root?.render(
      <LocaleContext value={locale}>
        <SourcesContext value={askSources}>
          <StoreContext value={store}>{children}</StoreContext>
        </SourcesContext>
      </LocaleContext>,
    ),
  );
  return store;
}

export async function unmountPanel(): Promise<void> {
  await act(async () => root?.unmount());
  document.body.replaceChildren();
}

/** Waits for what a lazy part or a promise brings. */
export async function appears(selector: string): Promise<void> {
  await expect
    .poll(async () => {
      await act(async () => undefined);
      return document.querySelector(selector);
    })
    .not.toBeNull();
}

/** The first element that matches, which there must be. */
export function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** What a reader reads in an element, spaces made plain. */
export function textOf(selector: string): string {
  return one(selector).textContent.replaceAll(/\s+/g, ' ').trim();
}
