import type { ReactNode } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { EventId } from '#model/id.ts';
import { relatedEvents } from '#query/related.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';
import { CategoryIcon } from './CategoryIcon.tsx';
import { ClaimList } from './ClaimList.tsx';

/** The selected event: when, where, who, what, who says so, and what it is linked to. */
export function EventCard({ told }: { readonly told: ToldEvent }) {
  const locale = useLocale();
  const { messages } = locale;
  const store = useDatelineStore();
  const { event, date, others } = told;
  const category = useValue((state) => state.dataset.categoryById.get(event.category)?.label ?? '');
  const other = others.find(({ differs }) => differs.date);

  return (
    <article className="event-card" aria-current="true" data-event-id={event.id}>
      <header>
        <p className="event-card-category">
          <CategoryIcon category={event.category} /> {category}
        </p>
        <h3 tabIndex={-1}>{event.title}</h3>
        <button
          type="button"
          className="event-card-close"
          aria-label={messages.card.close()}
          onClick={() => store.dispatch({ type: 'clear-selection' })}
        >
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2,2L12,12M12,2L2,12" stroke="currentColor" strokeWidth="2" />
          </svg>
        </button>
      </header>
      <dl>
        <Fact term={messages.card.when()}>
          <time dateTime={date.edtf}>{locale.date(date)}</time>
          {other && (
            <span className="event-card-other">
              {messages.event.elsewhere({ account: other.account.label, date: locale.date(other.date) })}
            </span>
          )}
        </Fact>
        <Fact term={messages.card.where()}>
          <Where told={told} />
        </Fact>
        <Who told={told} />
      </dl>
      <p className="event-card-summary">{event.summary}</p>
      <ClaimList event={event} />
      <Related id={event.id} />
    </article>
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

function Where({ told: { place, placePrecision } }: { readonly told: ToldEvent }) {
  const { messages } = useLocale();
  const store = useDatelineStore();
  if (place === null || placePrecision === null) return messages.card.noPlace();
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
      <span className="event-card-precision">{messages.placePrecision[placePrecision]()}</span>
    </>
  );
}

function Who({ told }: { readonly told: ToldEvent }) {
  const { messages } = useLocale();
  const actors = useValue((state) => state.dataset.actorById);
  const names = told.event.actors.flatMap((id) => actors.get(id) ?? []);
  if (names.length === 0) return null;
  return (
    <Fact term={messages.card.who()}>
      <ul className="event-card-actors">
        {names.map((actor) => (
          <li key={actor.id} title={actor.role}>
            {actor.name}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function Related({ id }: { readonly id: EventId }) {
  const { messages, date } = useLocale();
  const store = useDatelineStore();
  const dataset = useValue((state) => state.dataset);
  const table = useSelected((select) => select.table);
  const related = relatedEvents(dataset, id);
  if (related.length === 0) return null;
  return (
    <section className="event-card-related">
      <h4>{messages.card.related()}</h4>
      <ul>
        {related.map(({ event, kind, direction }) => {
          const row = table.rowOf(event.id);
          const told = row === undefined ? undefined : table.told(row);
          return (
            <li key={event.id}>
              <button
                type="button"
                className="event-row"
                data-event-id={event.id}
                onClick={() => store.dispatch({ type: 'select-event', event: event.id })}
              >
                <CategoryIcon category={event.category} />
                <span className="event-row-date">{messages.links[kind][direction]()}</span>
                <span className="event-row-title">{event.title}</span>
                <span className="event-row-more">{told ? date(told.date) : messages.card.notTold()}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
