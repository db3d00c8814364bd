import { type ReactNode, useEffect } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { LateFailure } from '#model/late-part.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { LateFailed } from '#ui/LateFailed.tsx';

interface PanelGuardProps {
  readonly panel: 'map' | 'timeline' | 'events';
  /** The panel stopped working, so that nobody waits for it. */
  readonly onFailed?: () => void;
  readonly children: ReactNode;
}

/** Keeps a panel's failure inside it, says so and offers to start it again. */
export function PanelGuard({ panel, onFailed, children }: PanelGuardProps) {
  return (
    <ErrorBoundary
      fallback={(restart, error) => (
        <Failed {...{ panel, error }} {...(onFailed && { onFailed })} onRestart={restart} />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

/** What of a panel comes late, by the name that its failure is told by. */
const LATE_IN = { map: 'map', timeline: 'columns', events: 'list' } as const;

interface FailedProps extends Pick<PanelGuardProps, 'panel' | 'onFailed'> {
  readonly error: unknown;
  readonly onRestart: () => void;
}

function Failed({ panel, error, onFailed, onRestart }: FailedProps) {
  const { messages } = useLocale();
  useEffect(() => onFailed?.(), [onFailed]);
  if (error instanceof LateFailure) {
    return (
      <LateFailed
        name={LATE_IN[panel]}
        isAbove={false}
        error={error}
        isStuck={false}
        onRetry={onRestart}
        onLeave={undefined}
      />
    );
  }
  return (
    <div className="panel-failed" role="alert">
      <p>{messages.app.panelFailed({ panel })}</p>
      <button type="button" className="button" onClick={onRestart}>
        {messages.app.restartPanel()}
      </button>
    </div>
  );
}
