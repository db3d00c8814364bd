import { useLocale } from '#i18n/locale-context.ts';
import { GROUPINGS } from '#model/view.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';

/** What the lanes stand for: the heading of their titles. */
export function GroupSelect() {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const grouping = useValue((state) => state.view.grouping);
  const namesLanes = useValue(({ dataset }) => dataset.lanes !== undefined);
  return (
    <label className="timeline-group">
      <span>{messages.lanes.by()}</span>
      <select
        value={grouping}
        onChange={({ target }) => {
          const chosen = GROUPINGS.find((candidate) => candidate === target.value);
          if (chosen !== undefined) store.dispatch({ type: 'set-grouping', grouping: chosen });
        }}
      >
        {GROUPINGS.map((option) => (
          <option key={option} value={option}>
            {option === 'country' && namesLanes ? messages.lanes.state() : messages.lanes.grouping[option]()}
          </option>
        ))}
      </select>
    </label>
  );
}
