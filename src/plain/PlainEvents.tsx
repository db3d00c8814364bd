import { useLocale } from '#i18n/locale-context.ts';
import type { SourceLookup } from '#model/dataset.ts';
import type { Claim } from '#model/event.ts';
import type { SourceId } from '#model/id.ts';
import { type EventTable, tableOf } from '#query/event-table.ts';
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
  const rows = Uint32Array.from(table.columns.start.keys());
  const firstNamed = firstNames([{ table, rows }, ...others]);
  return (
    <div className="event-list">
      <PlainList heading={messages.list.heading()} table={table} rows={rows}>
        {(told) => <PlainEvent key={told.event.id} {...{ told, dataset, sources, firstNamed }} />}
      </PlainList>
      {others.map(({ id, ...other }) => (
        <PlainList key={id} heading={messages.app.wider({ n: other.rows.length })} {...other}>
          {(told) => <PlainEvent key={told.event.id} {...{ told, dataset, sources, firstNamed }} />}
        </PlainList>
      ))}
    </div>
  );
}

/** The claim that names a source first, list by list. */
function firstNames(
  lists: readonly { readonly table: EventTable; readonly rows: Uint32Array }[],
): ReadonlyMap<SourceId, Claim> {
  const first = new Map<SourceId, Claim>();
  for (const { table, rows } of lists) {
    for (const row of rows) {
      for (const claim of table.told(row).event.claims) {
        for (const { source } of claim.citations) if (!first.has(source)) first.set(source, claim);
      }
    }
  }
  return first;
}
