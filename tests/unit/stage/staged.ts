import { ENGLISH } from '#i18n/english.ts';
import type { Dataset } from '#model/dataset.ts';
import { defaultView } from '#model/view.ts';
import { approximateWidth, cssPx } from '#scene/css-px.ts';
import type { StageBox } from '#stage/stage-box.ts';
import type { Staging } from '#stage/staging.ts';
import { createStore } from '#store/create-store.ts';
import type { Selectors } from '#store/select.ts';

export const box: StageBox = {
  size: { width: cssPx(900), height: cssPx(400) },
  fontSize: cssPx(12),
  measure: approximateWidth,
};

/** A stage of a store of its own; `ask` is what a live view asks at each change. */
export function stageOf<Box, Input>(
  dataset: Dataset,
  stage: (select: Selectors) => Staging<Box, Input>,
  { in: where }: { readonly in: Box },
) {
  const store = createStore(dataset, defaultView(dataset));
  const staging = stage(store.select);
  return { ...store, ask: (instead = where) => staging(store.getState(), instead, ENGLISH) };
}
