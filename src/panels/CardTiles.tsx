import { lengthInWords } from '#i18n/apart-in-words.ts';
import { useCardMessages } from '#i18n/card-messages.ts';
import { precisionInWords } from '#i18n/date-precision.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { PlaceName } from '#i18n/PlaceName.tsx';
import { useStoryText } from '#i18n/story-text.ts';
import type { DatedInterval } from '#model/edtf.ts';
import { apartness } from '#query/apart.ts';
import { otherDates } from '#query/contested-telling.ts';
import { type AnyTold, tellAny } from '#query/told-event.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';

/** An event in each account that tells it, in the order of the accounts. */
export function useTellings({ event }: AnyTold): readonly AnyTold[] {
  const dataset = useValue((state) => state.dataset);
  return dataset.accounts.flatMap(({ id }) => tellAny(dataset, event, id) ?? []);
}

interface CardTilesProps {
  /** As it is told at present. */
  readonly told: AnyTold;
  readonly tellings: readonly AnyTold[];
}

/** When and where, a tile for each telling, and of two that contest each other's date how far they are apart. */
export function CardTiles({ told, tellings }: CardTilesProps) {
  const locale = useLocale();
  const words = locale.messages.rails;
  const [other, ...more] = tellings.filter(({ claim }) => claim.account !== told.claim.account);
  const apart = other !== undefined && more.length === 0 ? distance(told, other) : undefined;
  return (
    <div className="card-tiles" data-count={tellings.length}>
      <ul>
        {tellings.map((telling) => (
          <li
            key={telling.claim.account}
            className="card-tile"
            data-present={telling.claim.account === told.claim.account || undefined}
          >
            <Tile telling={telling} isPresent={telling.claim.account === told.claim.account} />
          </li>
        ))}
      </ul>
      {apart && <p className="card-apart">{words.apart({ length: lengthInWords(apart, locale) })}</p>}
    </div>
  );
}

function distance(told: AnyTold, other: AnyTold) {
  const isContested = otherDates(told.others).some(({ account }) => account.id === other.claim.account);
  return isContested && told.date && other.date ? apartness(told.date, other.date) : undefined;
}

interface TileProps {
  readonly telling: AnyTold;
  readonly isPresent: boolean;
}

function Tile({ telling, isPresent }: TileProps) {
  const { claim, date } = telling;
  const words = useCardMessages();
  const own = useStoryText();
  const account = useValue(({ dataset }) => dataset.accountById.get(claim.account));
  return (
    <>
      <p className="card-tile-name" {...own}>
        {account?.short ?? account?.label}
      </p>
      {date ? <TileDate date={date} /> : <p className="card-tile-none">{words.noDateGiven()}</p>}
      <TilePlace telling={telling} isPresent={isPresent} />
    </>
  );
}

/** A date of more letters than this is set smaller, so that the tiles stay of one height. */
const LONG = 14;

/** The day large, its year beneath where all of it lies in one; and how exactly it is known. */
function TileDate({ date }: { readonly date: DatedInterval }) {
  const words = useCardMessages();
  const locale = useLocale();
  const precision = precisionInWords(date, words);
  const whole = locale.date(date);
  const year = yearOf(date.start);
  const short = year === yearOf(date.end - 1) && year > 0 ? locale.yearlessDate(date) : whole;
  return (
    <>
      <time
        className="card-tile-date"
        data-long={short.length > LONG || undefined}
        dateTime={date.edtf}
        title={locale.inUtc(date) ?? undefined}
      >
        {short}
      </time>
      {short !== whole && <span className="card-tile-part">{year}</span>}
      {precision !== null && <span className="card-tile-part">{precision}</span>}
    </>
  );
}

function yearOf(t: number): number {
  return new Date(t).getUTCFullYear();
}

function TilePlace({ telling: { place, placePrecision, country }, isPresent }: TileProps) {
  const words = useCardMessages();
  const { country: nameOf } = useLocale();
  const store = useDatelineStore();
  if (place === null || placePrecision === null)
    return <span className="card-tile-part">{country === null ? words.noPlaceGiven() : nameOf(country)}</span>;
  const name = <PlaceName place={place} known={placePrecision} />;
  if (!isPresent) return <span className="card-tile-part">{name}</span>;
  return (
    <button
      type="button"
      className="link-button card-tile-part"
      data-place-id={place.id}
      onClick={() => store.dispatch({ type: 'select-place', place: place.id })}
    >
      {name}
    </button>
  );
}
