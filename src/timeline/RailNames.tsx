import { useStoryText } from '#i18n/story-text.ts';
import type { RailsScene } from '#scene/timeline/rail-parts.ts';

/** From a rail's line to the lines of its head, and to the middle of the sign in front of it, in ems. */
const NAME_UP = 0.55;
const WHOSE_DOWN = 0.75;
const SIGN = 1.1;

/** The rails' heads in a picture; where they can be pressed they are `RailHeads`. */
export function RailNames({ rails: { rails, hasHeads, fontSize } }: { readonly rails: RailsScene }) {
  const { lang } = useStoryText();
  if (!hasHeads) return null;
  return rails.map(({ account, name, whose, x, y, isPresent }) => (
    <g key={account} lang={lang}>
      <circle
        className={isPresent ? 'rail-radio is-present' : 'rail-radio'}
        cx={x - SIGN * fontSize}
        cy={y}
        r={fontSize * 0.54}
      />
      {isPresent && <circle className="rail-radio-dot" cx={x - SIGN * fontSize} cy={y} r={fontSize * 0.28} />}
      <text
        className={isPresent ? 'rail-name is-strong' : 'rail-name'}
        x={x}
        y={whose === null ? y : y - NAME_UP * fontSize}
        fontSize={fontSize * 1.25}
      >
        {name}
      </text>
      {whose !== null && (
        <text className="rail-whose" x={x} y={y + WHOSE_DOWN * fontSize}>
          {whose}
        </text>
      )}
    </g>
  ));
}
