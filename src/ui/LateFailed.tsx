import { use, useEffect, useState } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { Messages } from '#i18n/messages.ts';
import { LateFailure } from '#model/late-part.ts';
import { type Renewal, RenewalContext } from './renewal-context.ts';
import { restoreSheets } from './restore-sheets.ts';

/** What can come late, by the name that a sentence calls it. */
export type LateName = Parameters<Messages['late']['failed']>[0]['part'];

interface LateFailedProps {
  readonly name: LateName;
  readonly isAbove: boolean;
  /** What was thrown: a LateFailure, or a fault of the part itself. */
  readonly error: unknown;
  /** It failed again after another try. */
  readonly isStuck: boolean;
  readonly onRetry: () => void;
  readonly onLeave: (() => void) | undefined;
}

/**
 * In place of a part that did not come: what is missing, another try, and the page anew where only that helps: a newer build
 * has taken this one's place, or the browser remembers the failure (Firefox keeps a module that failed once as failed).
 */
export function LateFailed({ name, isAbove, error, isStuck, onRetry, onLeave }: LateFailedProps) {
  const { messages } = useLocale();
  const renewal = use(RenewalContext);
  const isOutdated = useOutdated(renewal);
  const said = error instanceof LateFailure ? messages.late.failed({ part: name }) : messages.late.broke();
  return (
    <div className="late-failed" data-above={isAbove || undefined} role="alert">
      <p>{isOutdated ? `${said} ${messages.late.outdated()}` : said}</p>
      <div className="late-failed-actions">
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            // The button goes: the keyboard goes on from what is around it.
            currentTarget.parentElement?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
            void restoreSheets(error).then(onRetry);
          }}
        >
          {messages.app.retry()}
        </button>
        {renewal && (isOutdated || isStuck) && (
          <button type="button" className="button" onClick={renewal.reload}>
            {messages.late.reload()}
          </button>
        )}
        {onLeave && (
          <button type="button" className="button" onClick={onLeave}>
            {messages.app.close()}
          </button>
        )}
      </div>
    </div>
  );
}

function useOutdated(renewal: Renewal | null): boolean {
  const [isOutdated, setOutdated] = useState(false);
  useEffect(
    function askForBuild() {
      let isWanted = true;
      void renewal?.isOutdated().then((answer) => isWanted && setOutdated(answer));
      return () => {
        isWanted = false;
      };
    },
    [renewal],
  );
  return isOutdated;
}
