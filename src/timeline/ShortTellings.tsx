import { Suspense, use, useRef } from 'react';
import { useFirstPaint } from '#stage/use-first-paint.ts';
import { useStageBox } from '#stage/use-stage-box.ts';
import { loadTellingsParts } from './load-rail-parts.ts';
import type { ShortStripProps } from './ShortStrip.tsx';
import './timeline.css';

interface ShortTellingsProps extends Pick<ShortStripProps, 'heads'> {
  /** Called once, when they have been painted for the first time. */
  readonly onPainted?: (() => void) | undefined;
}

/** Two tellings of a narrow page in a strip that is always equally high. */
export function ShortTellings({ heads, onPainted }: ShortTellingsProps) {
  const element = useRef<HTMLDivElement>(null);
  const box = useStageBox(element);
  return (
    <div className="short-rails" ref={element}>
      {box && (
        <Suspense>
          <LateStrip {...{ box, heads, onPainted }} />
        </Suspense>
      )}
    </div>
  );
}

function LateStrip({ onPainted, ...strip }: ShortStripProps & Pick<ShortTellingsProps, 'onPainted'>) {
  const parts = use(loadTellingsParts());
  useFirstPaint(true, onPainted);
  return parts ? <parts.ShortStrip {...strip} /> : <div className="short-missed" />;
}
