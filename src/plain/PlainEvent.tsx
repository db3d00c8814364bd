import { useLocale } from '#i18n/locale-context.ts';
import type { Source, SourceLookup } from '#model/dataset.ts';
import type { DatedInterval } from '#model/edtf.ts';
import type { Claim } from '#model/event.ts';
import type { SourceId } from '#model/id.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { useValue } from '#store/store-context.ts';

interface PlainEventProps {
  readonly told: ToldEvent;
  readonly sources: SourceLookup;
}

/** An event with everything that is said of it: when, where, what, who says so, and where that can be read. */
export function PlainEvent({ told, sources }: PlainEventProps) {
  const { event } = told;
  const accounts = useValue((state) => state.dataset.accounts);
  return (
    <li className="plain-event" id={`event-${event.id}`} data-event-id={event.id}>
      <PlainLine told={told} />
      <p>{event.summary}</p>
      <ul className="plain-claims">
        {event.claims.map((claim, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: claims have no id and a dataset is immutable
          <li key={i}>
            <PlainClaim {...{ claim, sources }} account={accounts.find(({ id }) => id === claim.account)?.label} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** When, what and where, and what another telling says instead. */
export function PlainLine({ told }: { readonly told: ToldEvent }) {
  const locale = useLocale();
  const { event, date, place, others } = told;
  return (
    <>
      <h5>{event.title}</h5>
      <p className="plain-facts">
        <When date={date} /> · {place?.name ?? locale.messages.event.noPlace()}
        {others.map(
          (other) =>
            other.differs.date && (
              <span key={other.account.id} className="plain-other">
                {' '}
                ○ {other.account.label}: <When date={other.date} />
              </span>
            ),
        )}
      </p>
    </>
  );
}

function When({ date }: { readonly date: DatedInterval }) {
  return <time dateTime={date.edtf}>{useLocale().date(date)}</time>;
}

interface PlainClaimProps extends Pick<PlainEventProps, 'sources'> {
  readonly claim: Claim;
  /** `undefined`: the claim belongs to no telling. */
  readonly account: string | undefined;
}

function PlainClaim({ claim: { date, place, note, citations }, account, sources }: PlainClaimProps) {
  const { messages } = useLocale();
  const where = useValue((state) => (place === undefined ? undefined : state.dataset.placeById.get(place)?.name));
  return (
    <>
      <b>{account ?? messages.card.alsoSaid()}:</b> {date && <When date={date} />}
      {date && where && ', '}
      {where}
      {(date || where) && '. '}
      {note} {messages.card.sources({ n: citations.length })}:{' '}
      {citations.map(({ source, at }, i) => (
        <span key={source + (at ?? '')}>
          {i > 0 && ', '}
          <PlainSource id={source} source={sources.get(source)} />
          {at && ` (${at})`}
        </span>
      ))}
    </>
  );
}

interface PlainSourceProps {
  readonly id: SourceId;
  readonly source: Source | undefined;
}

/** A stylesheet for paper writes out what the link and its title hold. */
function PlainSource({ id, source }: PlainSourceProps) {
  if (source === undefined) return id;
  const { url, title, publisher, lang } = source;
  if (url === undefined) return <cite title={title}>{publisher}</cite>;
  return (
    <a href={url} title={title} hrefLang={lang} rel="noreferrer">
      {publisher}
    </a>
  );
}
