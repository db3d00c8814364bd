import type { ReactNode } from 'react';
import { useCardMessages } from '#i18n/card-messages.ts';
import { precisionInWords } from '#i18n/date-precision.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { PlaceName } from '#i18n/PlaceName.tsx';
import { StoryText, sentenceOf } from '#i18n/StoryText.tsx';
import type { DatedInterval } from '#model/edtf.ts';
import type { Claim } from '#model/event.ts';
import { statedPlace } from '#query/drawn-claim.ts';
import { useValue } from '#store/store-context.ts';
import { WrittenDate } from './WrittenDate.tsx';

export interface CellProps {
  readonly claim: Claim;
  readonly differs?: boolean;
  /** What stands there when the claim says nothing; nothing by default. */
  readonly orElse?: string | null;
}

/** Whether it happened, where the claim does not simply say so; where accounts differ on it, in any case. */
export function ClaimStatus({ claim: { status = 'asserted' }, differs = false }: CellProps) {
  const words = useCardMessages();
  const isSaid = differs || status !== 'asserted';
  return (
    <Cell kind="status" name={words.status()} differs={differs} orElse={null}>
      {isSaid && <span>{words.statuses[status]()}</span>}
    </Cell>
  );
}

/** When it happened, in the page's words and in those of the source. */
export function ClaimDate({ claim: { date, dateText }, differs = false, orElse = null }: CellProps) {
  const words = useCardMessages();
  const precision = date && precisionInWords(date, words);
  return (
    <Cell kind="date" name={words.when()} differs={differs} orElse={orElse}>
      {(date || dateText) && (
        <>
          {date && <WrittenDate date={date} />}
          {precision && <span className="card-precision">{precision}</span>}
          {dateText && (
            <span className="card-precision">
              {sentenceOf((put) => words.asWritten({ text: put(<StoryText>{dateText}</StoryText>) }))}
            </span>
          )}
        </>
      )}
    </Cell>
  );
}

/** Where it happened. */
export function ClaimPlace({ claim, differs = false, orElse = null }: CellProps) {
  const words = useCardMessages();
  const { messages } = useLocale();
  const place = useValue((state) => statedPlace(state.dataset, claim));
  const known = claim.placePrecision ?? place?.precision ?? null;
  return (
    <Cell kind="place" name={words.where()} differs={differs} orElse={orElse}>
      {place && (
        <>
          <PlaceName place={place} known={known} />
          <span className="card-precision">{messages.placePrecision[claim.placePrecision ?? place.precision]()}</span>
        </>
      )}
    </Cell>
  );
}

/** When and where it was said, where that is known. */
export function ClaimReport({ claim: { reported } }: CellProps) {
  const words = useCardMessages();
  const place = useValue((state) => reported?.place && state.dataset.placeById.get(reported.place)?.name);
  const date = reported?.date;
  if (date === undefined && place === undefined) return null;
  return (
    <p className="claim-reported">
      {sentenceOf((put) => words.reported({ what: put(<Report {...{ date, place }} />) }))}
    </p>
  );
}

function Report({ date, place }: { readonly date: DatedInterval | undefined; readonly place: string | undefined }) {
  return (
    <>
      {date && <WrittenDate date={date} />}
      {date && place && <span>, </span>}
      {place && <StoryText>{place}</StoryText>}
    </>
  );
}

/** What its curator adds. */
export function ClaimNote({ claim: { note } }: CellProps) {
  const words = useCardMessages();
  return (
    <Cell kind="note" name={words.note()} differs={false} orElse={null}>
      {note && <StoryText>{note}</StoryText>}
    </Cell>
  );
}

interface NamedCellProps extends Required<Omit<CellProps, 'claim'>> {
  readonly kind: 'status' | 'date' | 'place' | 'note';
  /** Said to those who do not see where it stands. */
  readonly name: string;
  readonly children: ReactNode;
}

function Cell({ kind, name, differs, orElse, children }: NamedCellProps) {
  const words = useCardMessages();
  if (!children && orElse === null) return null;
  return (
    <p className={`claim-${kind}`} data-differs={differs || undefined}>
      <span className="visually-hidden">{`${name} `}</span>
      {children || <span className="claim-nothing">{orElse}</span>}
      {differs && <span className="claim-differs">{words.differs()}</span>}
    </p>
  );
}
