import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import type { AccountId, EventId } from '#model/id.ts';
import { slotColour } from '#scene/category-mark.ts';
import type { UprightBar, UprightScene } from '#scene/timeline/upright-parts.ts';
import { fadeMask } from './FadeDefinitions.tsx';
import { Join, Stops, Texts } from './RailMarks.tsx';

/** From a span's middle to its edge, in px. */
const BAR_HALF = 5;

/** Of the heads: the middles of their two lines, in ems of the scene's text; and the size of the first. */
const NAME_AT = 1;
const COUNT_AT = 2.3;
const NAME = 13 / 12;

interface UprightMarksProps {
  readonly scene: UprightScene;
  readonly id: string;
  /** The mark of each rail that the Tab key reaches; `null`: a picture. */
  readonly tabStops: ReadonlyMap<AccountId, EventId> | null;
}

/** The tellings as columns, as they are painted live and in a picture. */
export function UprightMarks({ scene, id, tabStops }: UprightMarksProps) {
  const { rails, bars, leaders, ticks, width } = scene;
  const { plot } = rails;
  return (
    <>
      {ticks.map(({ at, x }) => (
        <line key={at} className="timeline-grid" x1={0} x2={width} y1={x} y2={x} />
      ))}
      {rails.rails.map(({ account, y, isPresent }) => (
        <line
          key={account}
          className={isPresent ? 'rail-line is-present' : 'rail-line'}
          x1={y}
          x2={y}
          y1={plot.x0}
          y2={plot.x1}
        />
      ))}
      <Heads scene={scene} />
      {rails.joins.map((join) => (
        <Join key={`${join.event} ${join.from.x}`} join={join} />
      ))}
      {bars.map((bar) => (
        <Bar key={`${bar.event} ${bar.account}`} bar={bar} fades={id} />
      ))}
      {leaders.map(({ id: key, x0, y0, x1, y1 }) => (
        <line key={key} className="upright-leader" x1={x0} y1={y0} x2={x1} y2={y1} />
      ))}
      {rails.rails.map((rail) => (
        <Stops
          key={rail.account}
          rail={rail}
          marks={rails.marks}
          tabStop={tabStops?.get(rail.account)}
          still={tabStops === null}
          isUpright
        />
      ))}
      <Texts texts={rails.texts} />
    </>
  );
}

/** Drawn along the line of time, which is turned. */
function Bar({ bar, fades }: { readonly bar: UprightBar; readonly fades: string }) {
  const { event, slot, x, y0, y1, isDashed } = bar;
  return (
    <g transform={`translate(${x},${y0}) rotate(90)`} style={{ color: slotColour(slot) }}>
      <rect
        className={isDashed ? 'upright-bar is-dashed' : 'rail-bar'}
        data-told={event}
        y={-BAR_HALF}
        width={Math.max(0, y1 - y0)}
        height={2 * BAR_HALF}
        mask={bar.fades ? fadeMask(fades, 'both') : undefined}
      />
    </g>
  );
}

function Heads({ scene: { rails, untold, fontSize } }: Pick<UprightMarksProps, 'scene'>) {
  const { messages } = useLocale();
  const { lang } = useStoryText();
  return rails.rails.map(({ account, name, y, isPresent }, index) => {
    const n = untold[index] ?? 0;
    const isLeft = rails.rails.length === 2 && index === 0;
    const anchor = isLeft ? 'end' : rails.rails.length === 2 ? 'start' : 'middle';
    const x = y + (isLeft ? fontSize : rails.rails.length === 2 ? -fontSize : 0);
    return (
      <g key={account}>
        <text
          className={isPresent ? 'rail-name is-strong' : 'rail-name is-muted'}
          lang={lang}
          x={x}
          y={NAME_AT * fontSize}
          textAnchor={anchor}
          fontSize={NAME * fontSize}
        >
          {name}
        </text>
        {n > 0 && (
          <text className="rail-whose" x={x} y={COUNT_AT * fontSize} textAnchor={anchor}>
            {messages.rails.more({ n })}
          </text>
        )}
      </g>
    );
  });
}
