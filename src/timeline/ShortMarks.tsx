import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import type { AccountId, EventId } from '#model/id.ts';
import { type CssPx, cssPx } from '#scene/css-px.ts';
import type { ShortOther, ShortScene } from '#scene/timeline/short-parts.ts';
import { RailMarks } from './RailMarks.tsx';

/** A tick's height, and how far above its rail the middle of a bar is; in px. */
const TICK = 10;
const BAR = 2;
const BAR_UP = 5;

/** Of the names, and of the counts beneath them; in ems of the scene's text. */
const NAME = 13 / 12;
const COUNT_DOWN = 1.3;

interface ShortMarksProps {
  readonly scene: ShortScene;
  readonly id: string;
  /** The heads are names here; else something else is drawn in their place. */
  readonly hasNames: boolean;
  /** The mark of each rail that the Tab key reaches; `null`: a picture. */
  readonly tabStops: ReadonlyMap<AccountId, EventId> | null;
}

/** The two tellings of a narrow page, as they are painted live and in a picture. */
export function ShortMarks({ scene, id, hasNames, tabStops }: ShortMarksProps) {
  const { rails, others, axis, fontSize } = scene;
  const x = rails.rails[0]?.x ?? cssPx(0);
  return (
    <>
      {axis.ticks.map((tick) => (
        <line key={tick.at} className="timeline-grid" x1={tick.x} x2={tick.x} y1={fontSize} y2={axis.y - fontSize} />
      ))}
      <RailMarks rails={rails} panned={cssPx(0)} id={id} tabStops={tabStops}>
        {others.map((other) => (
          <Other key={`${other.account} ${other.event}`} other={other} />
        ))}
      </RailMarks>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: SVG takes no focus; marks, lists and switch say it */}
      <g aria-hidden="true">
        {hasNames && <Names scene={scene} />}
        <Counts scene={scene} hasNames={hasNames} />
        {axis.context !== null && (
          <text className="timeline-axis-context" x={x} y={axis.y}>
            {axis.context}
          </text>
        )}
        <g className="timeline-tick">
          {axis.ticks.map(({ at, labelX, label }) => (
            <text key={at} x={labelX} y={axis.y}>
              {label}
            </text>
          ))}
        </g>
      </g>
    </>
  );
}

function Other({ other: { kind, x, width, y } }: { readonly other: ShortOther }) {
  const high = kind === 'tick' ? TICK : BAR;
  return (
    <rect className="rail-other" x={x} width={width} y={kind === 'tick' ? y - high / 2 : y - BAR_UP} height={high} />
  );
}

function Names({ scene: { rails, fontSize } }: Pick<ShortMarksProps, 'scene'>) {
  const { lang } = useStoryText();
  return rails.rails.map(({ account, name, x, y, isPresent }) => (
    <text
      key={account}
      className={isPresent ? 'rail-name is-strong' : 'rail-name is-muted'}
      lang={lang}
      x={x}
      y={y}
      fontSize={fontSize * NAME}
    >
      {name}
    </text>
  ));
}

function Counts({ scene: { rails, untold, fontSize }, hasNames }: Pick<ShortMarksProps, 'scene' | 'hasNames'>) {
  const { messages } = useLocale();
  return rails.rails.map(({ account, x, y }, index) => {
    const n = untold[index] ?? 0;
    const down: CssPx = cssPx(y + fontSize * (hasNames ? COUNT_DOWN : 2 * COUNT_DOWN - 0.4));
    return (
      n > 0 && (
        <text key={account} className="rail-whose" x={x} y={down}>
          {messages.rails.more({ n })}
        </text>
      )
    );
  });
}
