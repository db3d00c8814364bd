import { useLocale } from '#i18n/locale-context.ts';
import type { SourceLookup } from '#model/dataset.ts';
import { tableOf } from '#query/event-table.ts';
import type { StagedStory } from '#stage/staged-story.ts';
import { PlainEvent } from './PlainEvent.tsx';
import { PlainList } from './PlainList.tsx';

interface PlainEventsProps {
  readonly story: StagedStory;
  readonly sources: SourceLookup;
}

/** Every event of the account that is told, then those that only another account knows. */
export function PlainEvents({ story: { state, select }, sources }: PlainEventsProps) {
  const { messages } = useLocale();
  const { dataset } = state;
  const table = select.table(state);
  const others = dataset.accounts.flatMap(({ id }) => {
    const other = tableOf(dataset, id);
    if (other === table) return [];
    const rows = Uint32Array.from(other.columns.start.keys());
    const only = rows.filter((row) => table.rowOf(other.told(row).event.id) === undefined);
    return only.length === 0 ? [] : [{ id, table: other, rows: only }];
  });
  return (
    <div className="event-list">
      <PlainList heading={messages.list.heading()} table={table} rows={Uint32Array.from(table.columns.start.keys())}>
        {(told) => <PlainEvent key={told.event.id} {...{ told, dataset, sources }} />}
      </PlainList>
      {others.map(({ id, ...other }) => (
        <PlainList key={id} heading={messages.app.wider({ n: other.rows.length })} {...other}>
          {(told) => <PlainEvent key={told.event.id} {...{ told, dataset, sources }} />}
        </PlainList>
      ))}
    </div>
  );
}
