import { useMemo } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { Selectors } from '#store/select.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import type { Staging } from './staging.ts';

/** A scene's input as the store's state has it; renders again only when something that it is made of has changed. */
export function useStaged<Box, Input>(stage: (select: Selectors) => Staging<Box, Input>, box: Box): Input {
  const { select } = useDatelineStore();
  const locale = useLocale();
  const staging = useMemo(() => stage(select), [stage, select]);
  return useValue((state) => staging(state, box, locale));
}
