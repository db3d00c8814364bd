import { useId, useLayoutEffect, useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import { columnStage } from '#stage/column-stage.ts';
import type { StageBox } from '#stage/stage-box.ts';
import { useStaged } from '#stage/use-staged.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { type DensityView, makeDensityView } from './density-view.ts';
import { LaneTitles } from './LaneTitles.tsx';
import { useWindowZoom } from './use-window-zoom.ts';

/** Lanes of columns for more events than can be told apart, axis, and every gesture on them. */
export function DensityStage({ box }: { readonly box: StageBox }) {
  const locale = useLocale();
  const { messages } = locale;
  const { lang } = useStoryText();
  const store = useDatelineStore();
  const input = useStaged(columnStage, box);
  const { frame } = input;
  const root = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const float = useRef<HTMLDivElement>(null);
  const view = useRef<DensityView | null>(null);

  useWindowZoom(root, frame);
  useLayoutEffect(
    function ownDensityView() {
      if (area.current === null || ground.current === null || float.current === null) return undefined;
      const owned = makeDensityView(
        { area: area.current, ground: ground.current, float: float.current },
        store,
        locale,
      );
      view.current = owned;
      return () => owned.destroy();
    },
    [store, locale],
  );
  useLayoutEffect(
    function paintAnew() {
      view.current?.set(input);
    },
    [input],
  );

  const { width, head, height, fontSize, plot, lanes } = frame;
  return (
    <div className="timeline-strips" ref={root}>
      <div
        className="timeline-columns"
        ref={area}
        id={useId()}
        role="listbox"
        tabIndex={0}
        aria-label={messages.timeline.columns()}
        aria-description={messages.timeline.columnsHint()}
        style={{ height, marginBlockStart: head }}
      >
        <div ref={ground} />
        <svg className="timeline-svg" width={width} height={lanes.height} style={{ fontSize }} aria-hidden="true">
          <LaneTitles lanes={lanes.list} width={plot.x1} fontSize={fontSize} />
        </svg>
      </div>
      <div
        className="timeline-float"
        ref={float}
        data-title-lang={lang}
        aria-hidden="true"
        hidden
        style={{ fontSize }}
      />
    </div>
  );
}
