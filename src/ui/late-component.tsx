import { type ComponentType, type FunctionComponent, type ReactNode, use, useEffect, useState } from 'react';
import { type LatePart, latePart } from '#model/late-part.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LateFailed, type LateName } from './LateFailed.tsx';

interface LateOptions<Props> {
  /** Said above the page, of what would have covered it; else in the part's own place. */
  readonly isAbove?: boolean;
  /** What gives the part up, for one that was opened. */
  readonly leave?: (props: Props) => () => void;
  /** Who waits for the part, and has to be told that it is not coming. */
  readonly missed?: (props: Props) => (() => void) | undefined;
}

/** A component whose file is fetched when it is first drawn, or ahead by `load`. */
export type LateComponent<Props> = FunctionComponent<Props> & Pick<LatePart<ComponentType<Props>>, 'load'>;

/**
 * A component in a file of its own, with a boundary of its own: where the file cannot be had, the page around stays, says
 * what is missing and tries again when asked to. Suspends until the file is there; one that has come already is drawn at
 * once, while by React's `lazy` the fallback would be shown first, and a rejected `lazy` stays rejected.
 *
 * @param name `null` for what nobody misses: its failure is not said
 */
export function lateComponent<Props extends object>(
  name: LateName | null,
  ask: () => Promise<ComponentType<Props>>,
  { isAbove = false, leave, missed }: LateOptions<Props> = {},
): LateComponent<Props> {
  const part = latePart(ask);
  // One promise for every attempt to draw: React asks again and again, and a failure has to stay one until a retry.
  let asked: Promise<ComponentType<Props>> | undefined;
  const forget = () => {
    asked = undefined;
  };
  function Awaited({ of, props }: { readonly of: Promise<ComponentType<Props>>; readonly props: Props }): ReactNode {
    const Component = use(of);
    return <Component {...props} />;
  }
  function Drawn(props: Props): ReactNode {
    const [Component] = useState(part.found);
    if (Component !== undefined) return <Component {...props} />;
    asked ??= part.load();
    return <Awaited of={asked} props={props} />;
  }
  function Late(props: Props): ReactNode {
    const [tries, setTries] = useState(0);
    function failed(restart: () => void, error: unknown): ReactNode {
      function retry(): void {
        forget();
        setTries(tries + 1);
        restart();
      }
      return (
        <>
          <Missed tell={missed?.(props)} onGone={forget} />
          {name && (
            <LateFailed {...{ name, isAbove, error }} isStuck={tries > 0} onRetry={retry} onLeave={leave?.(props)} />
          )}
        </>
      );
    }
    return (
      <ErrorBoundary fallback={failed}>
        <Drawn {...props} />
      </ErrorBoundary>
    );
  }
  return Object.assign(Late, { load: part.load });
}

interface MissedProps {
  readonly tell: (() => void) | undefined;
  /** The failure is on the page no longer: whoever wants the part again asks anew. */
  readonly onGone: () => void;
}

/** Draws nothing; tells that the part is not there. */
function Missed({ tell, onGone }: MissedProps) {
  useEffect(() => tell?.(), [tell]);
  useEffect(() => onGone, [onGone]);
  return null;
}
