import { type ReactNode, useEffect } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

interface PanelGuardProps {
  readonly panel: 'map' | 'timeline' | 'events';
  /** The panel stopped working, so that nobody waits for it. */
  readonly onFailed?: () => void;
  readonly children: ReactNode;
}

/** Keeps a panel's failure inside it, says so and offers to start it again. */
export function PanelGuard({ panel, onFailed, children }: PanelGuardProps) {
  return (
    <ErrorBoundary fallback={(restart) => <Failed panel={panel} {...(onFailed && { onFailed })} onRestart={restart} />}>
      {children}
    </ErrorBoundary>
  );
}

interface FailedProps extends Pick<PanelGuardProps, 'panel' | 'onFailed'> {
  readonly onRestart: () => void;
}

function Failed({ panel, onFailed, onRestart }: FailedProps) {
  const { messages } = useLocale();
  useEffect(() => onFailed?.(), [onFailed]);
  return (
    <div className="panel-failed" role="alert">
      <p>{messages.app.panelFailed({ panel })}</p>
      <button type="button" className="button" onClick={onRestart}>
        {messages.app.restartPanel()}
      </button>
    </div>
  );
}
