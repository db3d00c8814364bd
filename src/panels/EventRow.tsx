import { useLocale } from '#i18n/locale-context.ts';
import { PlaceName } from '#i18n/PlaceName.tsx';
import { StoryText } from '#i18n/StoryText.tsx';
import { useStoryText } from '#i18n/story-text.ts';
import { otherDates } from '#query/contested-telling.ts';
import { type AnyTold, CONTESTED_SIGN, isContested } from '#query/told-event.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { CategoryIcon } from './CategoryIcon.tsx';
import { Elsewhere } from './Elsewhere.tsx';

/** One event in a list: when, what, where, and what the other telling says. */
export function EventRow({ told }: { readonly told: AnyTold }) {
  const locale = useLocale();
  const { messages } = locale;
  const own = useStoryText();
  const store = useDatelineStore();
  const { event, title, date, place, placePrecision, others } = told;
  const category = useValue((state) => state.dataset.categoryById.get(event.category)?.label ?? '');
  const current = useValue((state) => state.view.event === event.id);
  const [other] = otherDates(others);
  return (
    <button
      type="button"
      className="event-row"
      data-event-id={event.id}
      aria-current={current ? 'true' : undefined}
      onClick={() => store.dispatch({ type: 'select-event', event: event.id })}
      onPointerEnter={() => store.dispatch({ type: 'attend', attention: { kind: 'event', event: event.id } })}
      onPointerLeave={() => store.dispatch({ type: 'attend', attention: { kind: 'none' } })}
      onFocus={() => store.dispatch({ type: 'attend', attention: { kind: 'event', event: event.id } })}
      onBlur={() => store.dispatch({ type: 'attend', attention: { kind: 'none' } })}
    >
      <CategoryIcon category={event.category} />
      {date === undefined ? (
        <span className="event-row-date" {...(told.claim.dateText && own)}>
          {told.claim.dateText ?? messages.event.noDate()}
        </span>
      ) : (
        <span className="event-row-date">{locale.date(date)}</span>
      )}
      <span className="event-row-title" {...own}>
        <span>{title}</span>
        {isContested(told) && <span aria-hidden="true">{` ${CONTESTED_SIGN}`}</span>}
      </span>
      <span className="event-row-more">
        <StoryText>{category}</StoryText>
        <span> · </span>
        {place ? <PlaceName place={place} known={placePrecision} /> : <span>{messages.event.noPlace()}</span>}
      </span>
      {other && (
        <span className="event-row-other">
          <Elsewhere account={other.account.label}>
            <span>{locale.date(other.date)}</span>
          </Elsewhere>
        </span>
      )}
      {event.disputes && (
        <span className="event-row-other event-row-disputes">
          {messages.event.disputes({ n: event.disputes.length })}
        </span>
      )}
    </button>
  );
}
