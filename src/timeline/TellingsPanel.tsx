import { Suspense, use, useEffect, useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { NARROW } from '#scene/timeline/titles.ts';
import type { StageBox } from '#stage/stage-box.ts';
import { useFirstPaint } from '#stage/use-first-paint.ts';
import { useStageBox } from '#stage/use-stage-box.ts';
import { useSelected } from '#store/store-context.ts';
import { loadTellingsParts } from './load-rail-parts.ts';
import { ShortTellings } from './ShortTellings.tsx';
import './timeline.css';

interface TellingsPanelProps {
  /** Called once, when they have been painted for the first time. */
  readonly onPainted?: () => void;
}

/** The tellings alone: one rail for each where there is room, else two in a strip; of those that contest no date, a sentence. */
export function TellingsPanel({ onPainted }: TellingsPanelProps) {
  const { messages } = useLocale();
  const element = useRef<HTMLDivElement>(null);
  const box = useStageBox(element);
  const hasRails = useSelected((select) => select.rails) !== undefined;
  useEffect(
    function awaitNothing() {
      if (!hasRails) onPainted?.();
    },
    [hasRails, onPainted],
  );
  return (
    <div className="tellings" ref={element}>
      {!hasRails && <p>{messages.rails.none()}</p>}
      {hasRails && box && box.size.width >= NARROW && (
        <Suspense>
          <LateTellings box={box} onPainted={onPainted} />
        </Suspense>
      )}
      {hasRails && box && box.size.width < NARROW && <ShortTellings heads="pills" onPainted={onPainted} />}
    </div>
  );
}

function LateTellings({ box, onPainted }: { readonly box: StageBox; readonly onPainted: (() => void) | undefined }) {
  const parts = use(loadTellingsParts());
  useFirstPaint(true, onPainted);
  return parts && <parts.TellingsStrip box={box} />;
}
