import type { Locale } from '#i18n/locale.ts';
import type { State } from '#store/state.ts';

/**
 * Makes the input of a scene from the state of the store whose selectors it was given, in a box and a language. It remembers
 * as selectors do: the same object until something that it is made of has changed.
 */
export type Staging<Box, Input> = (state: State, box: Box, locale: Locale) => Input;
