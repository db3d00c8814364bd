import { type ComponentProps, Suspense } from 'react';
import { lateComponent } from './late-component.tsx';

const GestureHint = lateComponent(null, async () => (await import('./GestureHint.tsx')).GestureHint);

/** The hint, fetched after the first picture: nobody needs it before, and nobody is told where it cannot be had. */
export function LateGestureHint(props: ComponentProps<typeof GestureHint>) {
  return (
    <Suspense>
      <GestureHint {...props} />
    </Suspense>
  );
}
