import { type ComponentProps, lazy, Suspense } from 'react';

const GestureHint = lazy(() =>
  import('./GestureHint.tsx').then(({ GestureHint: component }) => ({ default: component })),
);

/** The hint, fetched after the first picture: nobody needs it before. */
export function LateGestureHint(props: ComponentProps<typeof GestureHint>) {
  return (
    <Suspense>
      <GestureHint {...props} />
    </Suspense>
  );
}
