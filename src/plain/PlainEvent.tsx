import { useCardMessages } from '#i18n/card-messages.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { PlaceName } from '#i18n/PlaceName.tsx';
import { StoryText } from '#i18n/StoryText.tsx';
import { useStoryText } from '#i18n/story-text.ts';
import type { Dataset, SourceLookup } from '#model/dataset.ts';
import type { DatedInterval } from '#model/edtf.ts';
import type { Claim } from '#model/event.ts';
import type { SourceId } from '#model/id.ts';
import { otherDates } from '#query/contested-telling.ts';
import { statedPlace } from '#query/drawn-claim.ts';
import { type AnyTold, CONTESTED_SIGN, isContested } from '#query/told-event.ts';
import { PlainDisputes } from './PlainDisputes.tsx';
import { PlainMedia } from './PlainMedia.tsx';
import { PlainSource } from './PlainSource.tsx';

interface PlainEventProps {
  readonly told: AnyTold;
  readonly dataset: Dataset;
  readonly sources: SourceLookup;
  /** Where each source is named first: only there it says its title. Without, it does everywhere. */
  readonly firstNamed?: ReadonlyMap<SourceId, Claim>;
}

/** An event with everything that is said of it: when, where, what, who says so, and where that can be read. */
export function PlainEvent({ told, dataset, sources, firstNamed }: PlainEventProps) {
  const { event } = told;
  const own = useStoryText();
  return (
    <li className="plain-event" id={`event-${event.id}`} data-event-id={event.id}>
      <PlainLine told={told} />
      <p {...own}>{told.summary}</p>
      <ul className="plain-claims">
        {event.claims.map((claim, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: claims have no id and a dataset is immutable
          <li key={i}>
            <PlainClaim {...{ claim, dataset, sources, firstNamed }} />
          </li>
        ))}
      </ul>
      {event.disputes && <PlainDisputes disputes={event.disputes} dataset={dataset} sources={sources} />}
      {event.media && <PlainMedia media={event.media} />}
    </li>
  );
}

/** When, what and where, and what another telling says instead. */
export function PlainLine({ told }: { readonly told: AnyTold }) {
  const locale = useLocale();
  const { title, date, place, placePrecision, others } = told;
  return (
    <>
      <h5 {...useStoryText()}>{isContested(told) ? `${title} ${CONTESTED_SIGN}` : title}</h5>
      <p className="plain-facts">
        {date === undefined ? <Undated {...told} /> : <When date={date} />} ·{' '}
        {place ? <PlaceName place={place} known={placePrecision} /> : locale.messages.event.noPlace()}
        {otherDates(others).map(({ account, date: other }) => (
          <span key={account.id} className="plain-other">
            {' '}
            ○ <StoryText>{account.label}</StoryText>: <When date={other} />
          </span>
        ))}
      </p>
    </>
  );
}

/** What the account says instead of a date, in its own words where it has some. */
function Undated({ claim }: AnyTold) {
  const { messages } = useLocale();
  return claim.dateText === undefined ? messages.event.noDate() : <StoryText>{claim.dateText}</StoryText>;
}

function When({ date }: { readonly date: DatedInterval }) {
  return <time dateTime={date.edtf}>{useLocale().date(date)}</time>;
}

interface PlainClaimProps extends Pick<PlainEventProps, 'dataset' | 'sources'> {
  readonly firstNamed: PlainEventProps['firstNamed'] | undefined;
  readonly claim: Claim;
}

function PlainClaim({ claim, dataset, sources, firstNamed }: PlainClaimProps) {
  const words = useCardMessages();
  const { isolate } = useLocale();
  const { date, placePrecision, note, citations, status = 'asserted' } = claim;
  const account = dataset.accounts.find(({ id }) => id === claim.account)?.label;
  const place = statedPlace(dataset, claim);
  return (
    <>
      <b>{account === undefined ? words.alsoSaid() : <StoryText>{account}</StoryText>}:</b>{' '}
      {date && <When date={date} />}
      {date && place && ', '}
      {place && <PlaceName place={place} known={placePrecision ?? place.precision} />}
      {(date || place) && '. '}
      {status !== 'asserted' && `${words.statuses[status]()}. `}
      {note && <StoryText>{note}</StoryText>} {words.sources({ n: citations.length })}:{' '}
      {citations.map(({ source, at }, i) => (
        <span key={source + (at ?? '')}>
          {i > 0 && ', '}
          <PlainSource
            id={source}
            source={sources.get(source)}
            titled={firstNamed === undefined || firstNamed.get(source) === claim}
          />
          {at && ` (${isolate(at)})`}
        </span>
      ))}
    </>
  );
}
