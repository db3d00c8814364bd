import { useMemo } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { TIERS } from '#model/event.ts';
import type { ActorId, CategoryId, CountryCode } from '#model/id.ts';
import type { FacetCounts } from '#query/facet-counts.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';
import { CategoryIcon } from './CategoryIcon.tsx';
import { FacetOptions, type Option } from './FacetOptions.tsx';
import { useRested } from './use-rested.ts';
import './filters.css';

/** The filters that are chosen from lists, each option with the number of events it would leave under all the others. */
export function FilterPanel() {
  const counts = useRested(useDatelineStore().select.facets);
  return (
    <div className="filter-panel">
      <Categories counts={counts} />
      <Countries counts={counts} />
      <Actors counts={counts} />
      <Contested counts={counts} />
      <Tier counts={counts} />
    </div>
  );
}

interface FacetProps {
  readonly counts: FacetCounts;
}

function Categories({ counts: { categories: counts } }: FacetProps) {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const { categories: members } = useSelected((select) => select.table).members;
  const categoryById = useValue((state) => state.dataset.categoryById);
  const chosen = useValue((state) => state.view.categories);
  const options = useMemo(
    () => optionsOf<CategoryId>(members, counts, (id) => categoryById.get(id)?.label ?? id),
    [members, counts, categoryById],
  );
  return (
    <FacetOptions
      legend={messages.filters.categories()}
      options={options}
      chosen={chosen}
      icon={(id) => <CategoryIcon category={id} />}
      onChange={(categories) => store.dispatch({ type: 'set-filters', filters: { categories } })}
    />
  );
}

function Countries({ counts: { countries: counts } }: FacetProps) {
  const { messages, country } = useLocale();
  const store = useDatelineStore();
  const { countries: members } = useSelected((select) => select.table).members;
  const chosen = useValue((state) => state.view.countries);
  const options = useMemo(() => optionsOf<CountryCode>(members, counts, country), [members, counts, country]);
  return (
    <FacetOptions
      legend={messages.filters.countries()}
      isStory={false}
      options={options}
      chosen={chosen}
      onChange={(countries) => store.dispatch({ type: 'set-filters', filters: { countries } })}
    />
  );
}

/** Of a large table so many actors are offered: the ones named most often, and those that are chosen. */
const MOST_ACTORS = 500;

function Actors({ counts: { actors: counts } }: FacetProps) {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const { actors: members } = useSelected((select) => select.table).members;
  const actorById = useValue((state) => state.dataset.actorById);
  const chosen = useValue((state) => state.view.actors);
  const options = useMemo(() => {
    // An imported table's actors come with the most frequent first.
    const some = { ...members, size: Math.min(members.size, MOST_ACTORS) };
    const offered = optionsOf<ActorId>(some, counts, (id) => actorById.get(id)?.name ?? id);
    const byCount = offered.sort((a, b) => b.count - a.count);
    const missing = chosen.filter((id) => !byCount.some((option) => option.id === id));
    return [...missing.map((id) => ({ id, label: id, count: counts[members.indexOf(id) ?? -1] ?? 0 })), ...byCount];
  }, [members, counts, actorById, chosen]);
  return (
    <FacetOptions
      legend={messages.filters.actors()}
      options={options}
      chosen={chosen}
      onChange={(actors) => store.dispatch({ type: 'set-filters', filters: { actors } })}
    />
  );
}

function Tier({ counts: { tiers } }: FacetProps) {
  const { messages, number } = useLocale();
  const store = useDatelineStore();
  const tier = useValue((state) => state.view.tier);
  const hasWider = useValue(({ dataset }) => dataset.events.some((event) => event.tier === 'wider'));
  if (!hasWider) return null;
  return (
    <fieldset className="facet">
      <legend>{messages.filters.tier()}</legend>
      <label className="facet-option">
        <input
          type="checkbox"
          checked={tier === 'all'}
          onChange={({ target }) => store.dispatch({ type: 'set-tier', tier: target.checked ? 'all' : 'core' })}
        />
        <span className="facet-label">{messages.filters.wider()}</span>
        <span className="facet-count">{number(tiers[TIERS.indexOf('wider')] ?? 0)}</span>
      </label>
    </fieldset>
  );
}

function Contested({ counts: { contested } }: FacetProps) {
  const { messages, number } = useLocale();
  const store = useDatelineStore();
  const isOnly = useValue((state) => state.view.contested);
  const differs = useSelected((select) => select.table).contested !== null;
  // A link may ask for it where nobody differs: then it can be undone here.
  if (!differs && !isOnly) return null;
  return (
    <fieldset className="facet">
      <legend>{messages.filters.contested()}</legend>
      <label className="facet-option">
        <input
          type="checkbox"
          checked={isOnly}
          onChange={({ target }) => store.dispatch({ type: 'set-filters', filters: { contested: target.checked } })}
        />
        <span className="facet-label">{messages.filters.contestedOnly()}</span>
        <span className="facet-count">{number(contested)}</span>
      </label>
    </fieldset>
  );
}

function optionsOf<Id extends string>(
  members: { readonly size: number; readonly idAt: (index: number) => Id },
  counts: Uint32Array,
  labelOf: (id: Id) => string,
): Option<Id>[] {
  return Array.from({ length: members.size }, (_, index) => {
    const id = members.idAt(index);
    return { id, label: labelOf(id), count: counts[index] ?? 0 };
  });
}
