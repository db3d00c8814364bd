import { useLocale } from '#i18n/locale-context.ts';
import type { SourceLookup } from '#model/dataset.ts';
import type { Claim } from '#model/event.ts';
import type { EventId, SourceId } from '#model/id.ts';
import { type EventTable, tableOf } from '#query/event-table.ts';
import { tellUndated } from '#query/told-event.ts';
import type { StagedStory } from '#stage/staged-story.ts';
import { useLiveParts } from './live-parts.ts';
import { PlainEvent } from './PlainEvent.tsx';
import { PlainList } from './PlainList.tsx';

interface PlainEventsProps {
  readonly story: StagedStory;
  readonly sources: SourceLookup;
}

/** Every event of the account that is told, then those that only another account knows. */
export function PlainEvents({ story: { state, select }, sources }: PlainEventsProps) {
  const { messages } = useLocale();
  const { UndatedGroup } = useLiveParts();
  const { dataset } = state;
  const table = select.table(state);
  const isTold = (id: EventId) => table.rowOf(id) !== undefined || table.undated.has(id);
  const others = dataset.accounts.flatMap(({ id }) => {
    const other = tableOf(dataset, id);
    if (other === table) return [];
    const rows = Uint32Array.from(other.columns.start.keys());
    const only = rows.filter((row) => !isTold(other.told(row).event.id));
    return only.length === 0 ? [] : [{ id, table: other, rows: only }];
  });
  const rows = Uint32Array.from(table.columns.start.keys());
  const undated = tellUndated(dataset, state.view.account);
  const firstNamed = firstNames([{ table, rows }, ...others]);
  return (
    <div className="event-list">
      <PlainList heading={messages.list.heading()} table={table} rows={rows}>
        {(told) => <PlainEvent key={told.event.id} {...{ told, dataset, sources, firstNamed }} />}
      </PlainList>
      {undated.length > 0 && (
        <UndatedGroup n={undated.length}>
          {undated.map((told) => (
            <PlainEvent key={told.event.id} {...{ told, dataset, sources, firstNamed }} />
          ))}
        </UndatedGroup>
      )}
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
