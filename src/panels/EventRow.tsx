import { useLocale } from '#i18n/locale-context.ts';
import { PlaceName } from '#i18n/PlaceName.tsx';
import { StoryText } from '#i18n/StoryText.tsx';
import { useStoryText } from '#i18n/story-text.ts';
import { type AnyTold, CONTESTED_SIGN, isContested, statusIn } from '#query/told-event.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { CategoryIcon } from './CategoryIcon.tsx';
import { Elsewhere } from './Elsewhere.tsx';

/** One event in a list: when, what, where, and what the other telling says. */
export function EventRow({ told }: { readonly told: AnyTold }) {
  const locale = useLocale();
  const { messages } = locale;
  const own = useStoryText();
  const store = useDatelineStore();
  const { event, title, date, place, placePrecision } = told;
  const category = useValue((state) => state.dataset.categoryById.get(event.category)?.label ?? '');
  const current = useValue((state) => state.view.event === event.id);
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
      <Differences told={told} />
    </button>
  );
}

/** What makes it contested: another telling's date, its place or status, questions with more than one answer. */
function Differences({ told: { event, others } }: { readonly told: AnyTold }) {
  const locale = useLocale();
  const words = locale.messages.event;
  const [other] = others.flatMap(({ account, date, differs }) => {
    if (differs.status) return { account, word: words.status({ status: statusIn(event, account.id) }) };
    return differs.date && date ? { account, word: locale.date(date) } : [];
  });
  const more = [
    ...(others.some(({ differs }) => differs.place) ? [words.placeContested()] : []),
    ...(event.disputes ? [words.disputes({ n: event.disputes.length })] : []),
  ];
  return (
    <>
      {other && (
        <span className="event-row-other">
          <Elsewhere account={other.account.label}>
            <span>{other.word}</span>
          </Elsewhere>
        </span>
      )}
      {more.length > 0 && <span className="event-row-other event-row-disputes">{more.join(' · ')}</span>}
    </>
  );
}
