import type { ReactNode } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

interface PanelGuardProps {
  readonly panel: 'map' | 'timeline' | 'events';
  readonly children: ReactNode;
}

/** Keeps a panel's failure inside it, says so and offers to start it again. */
export function PanelGuard({ panel, children }: PanelGuardProps) {
  const { messages } = useLocale();
  return (
    <ErrorBoundary
      fallback={(restart) => (
        <div className="panel-failed" role="alert">
          <p>{messages.app.panelFailed({ panel })}</p>
          <button type="button" className="button" onClick={restart}>
            {messages.app.restartPanel()}
          </button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
