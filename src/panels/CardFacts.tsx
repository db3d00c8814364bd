import type { ReactNode } from 'react';
import { precisionInWords } from '#i18n/date-precision.ts';
import { useLocale } from '#i18n/locale-context.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';

/** When, where and who, as the account that is read tells it; where another differs, what that one says. */
export function CardFacts({ told }: { readonly told: ToldEvent }) {
  const { messages } = useLocale();
  return (
    <dl className="card-facts">
      <Fact term={messages.card.when()}>
        <When told={told} />
      </Fact>
      <Fact term={messages.card.where()}>
        <Where told={told} />
      </Fact>
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

function When({ told: { date, others } }: { readonly told: ToldEvent }) {
  const locale = useLocale();
  const precision = precisionInWords(date, locale.messages);
  return (
    <>
      <time dateTime={date.edtf}>{locale.date(date)}</time>
      {precision !== null && <span className="card-precision">{precision}</span>}
      {others.map(
        (other) =>
          other.differs.date && (
            <span key={other.account.id} className="card-other">
              {locale.messages.event.elsewhere({ account: other.account.label, date: locale.date(other.date) })}
            </span>
          ),
      )}
    </>
  );
}

function Where({ told: { place, placePrecision, country, others } }: { readonly told: ToldEvent }) {
  const locale = useLocale();
  const { messages } = locale;
  const store = useDatelineStore();
  if (place === null || placePrecision === null) {
    if (country === null) return messages.card.noPlace();
    return (
      <>
        {locale.country(country)}
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
        {place.name}
      </button>
      <span className="card-precision">{messages.placePrecision[placePrecision]()}</span>
      {others.map(
        (other) =>
          other.differs.place &&
          other.place && (
            <span key={other.account.id} className="card-other">
              {messages.event.elsewhere({ account: other.account.label, date: other.place.name })}
            </span>
          ),
      )}
    </>
  );
}

/** The names; opened, what each of them was in this story. */
function Who({ told }: { readonly told: ToldEvent }) {
  const { messages, list } = useLocale();
  const actorById = useValue((state) => state.dataset.actorById);
  const actors = [...new Set(told.event.actors)].flatMap((id) => actorById.get(id) ?? []);
  if (actors.length === 0) return null;
  const names = list(actors.map(({ name }) => name));
  if (actors.every(({ role }) => role === '')) return <Fact term={messages.card.who()}>{names}</Fact>;
  return (
    <Fact term={messages.card.who()}>
      <details className="card-actors" key={told.event.id}>
        <summary>{names}</summary>
        <ul>
          {actors.map(({ id, name, role }) => (
            <li key={id}>
              {name}
              {role !== '' && <span className="card-role"> {role}</span>}
            </li>
          ))}
        </ul>
      </details>
    </Fact>
  );
}
