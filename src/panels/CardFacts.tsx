import type { ReactNode } from 'react';
import { useCardMessages } from '#i18n/card-messages.ts';
import { precisionInWords } from '#i18n/date-precision.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { PlaceName } from '#i18n/PlaceName.tsx';
import { StoryText, sentenceOf } from '#i18n/StoryText.tsx';
import { useStoryText } from '#i18n/story-text.ts';
import { isHappening } from '#model/event.ts';
import { otherDates } from '#query/contested-telling.ts';
import { type AnyTold, statusIn } from '#query/told-event.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { WrittenDate } from './WrittenDate.tsx';

interface FactProps {
  readonly told: AnyTold;
}

interface CardFactsProps extends FactProps {
  /** When and where stand in tiles of their own. */
  readonly hasTiles: boolean;
}

/** When, where and who, as the account that is read tells it; where another differs, what that one says. */
export function CardFacts({ told, hasTiles }: CardFactsProps) {
  const words = useCardMessages();
  return (
    <dl className="card-facts">
      <Status told={told} />
      {!hasTiles && (
        <>
          <Fact term={words.when()}>
            <When told={told} />
          </Fact>
          <Fact term={words.where()}>
            <Where told={told} />
          </Fact>
        </>
      )}
      <Who told={told} />
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Whether it happened, where the account that is read or another one does not simply say so. */
function Status({ told: { event, claim, others } }: FactProps) {
  const words = useCardMessages();
  const { status = 'asserted' } = claim;
  const denying = others.filter(({ differs }) => differs.status);
  if (status === 'asserted' && denying.length === 0) return null;
  return (
    <Fact term={words.status()}>
      <span>{words.statuses[status]()}</span>
      {denying.map(({ account }) => (
        <span key={account.id} className="card-other">
          <Elsewhere account={account.label}>
            <span>{words.statuses[statusIn(event, account.id)]()}</span>
          </Elsewhere>
        </span>
      ))}
    </Fact>
  );
}

function When({ told: { claim, date, others } }: FactProps) {
  const words = useCardMessages();
  const locale = useLocale();
  if (date === undefined) return <span>{words.noDate()}</span>;
  const isSaid = !isHappening(claim) && claim.reported?.date !== undefined;
  const precision = isSaid ? words.whenSaid() : precisionInWords(date, words);
  return (
    <>
      <WrittenDate date={date} />
      {precision !== null && <span className="card-precision">{precision}</span>}
      {otherDates(others).map(({ account, date: other }) => (
        <span key={account.id} className="card-other">
          <Elsewhere account={account.label}>
            <span>{locale.date(other)}</span>
          </Elsewhere>
        </span>
      ))}
    </>
  );
}

function Where({ told: { claim, place, placePrecision, country, others } }: FactProps) {
  const words = useCardMessages();
  const locale = useLocale();
  const { messages } = locale;
  const store = useDatelineStore();
  if (place === null || placePrecision === null) {
    if (country === null) return <span>{words.noPlace()}</span>;
    return (
      <>
        <span>{locale.country(country)}</span>
        <span className="card-precision">{messages.placePrecision.country()}</span>
      </>
    );
  }
  return (
    <>
      <button
        type="button"
        className="link-button"
        data-place-id={place.id}
        onClick={() => store.dispatch({ type: 'select-place', place: place.id })}
      >
        <PlaceName place={place} known={placePrecision} />
      </button>
      <span className="card-precision">
        {isHappening(claim) ? messages.placePrecision[placePrecision]() : words.whereSaid()}
      </span>
      {others.map(
        (other) =>
          other.differs.place &&
          other.place && (
            <span key={other.account.id} className="card-other">
              <Elsewhere account={other.account.label}>
                <PlaceName place={other.place} known={other.placePrecision} />
              </Elsewhere>
            </span>
          ),
      )}
    </>
  );
}

/** The names; opened, what each of them was in this story. */
function Who({ told }: FactProps) {
  const words = useCardMessages();
  const { list } = useLocale();
  const own = useStoryText();
  const actorById = useValue((state) => state.dataset.actorById);
  const actors = [...new Set(told.event.actors)].flatMap((id) => actorById.get(id) ?? []);
  if (actors.length === 0) return null;
  const names = sentenceOf((put) => list(actors.map(({ name }) => put(<StoryText>{name}</StoryText>))));
  if (actors.every(({ role }) => role === '')) return <Fact term={words.who()}>{names}</Fact>;
  return (
    <Fact term={words.who()}>
      <details className="card-actors" key={told.event.id}>
        <summary>{names}</summary>
        <ul>
          {actors.map(({ id, name, role }) => (
            <li key={id}>
              <StoryText>{name}</StoryText>
              {role !== '' && (
                <span className="card-role" {...own}>
                  {` ${role}`}
                </span>
              )}
            </li>
          ))}
        </ul>
      </details>
    </Fact>
  );
}
