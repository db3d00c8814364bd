import { lateComponent } from '#ui/late-component.tsx';
import { MISSED } from './gestures-context.ts';

/** Drags, pinches and the wheel. What keys, buttons and date fields do needs nothing of it. */
export const LateGestures = lateComponent(
  'gestures',
  async () => (await import('./WindowGestures.tsx')).WindowGestures,
  {
    missed:
      ({ onGestures }) =>
      () =>
        onGestures(MISSED),
  },
);
