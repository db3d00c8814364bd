import { type ReactNode, useState } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';

/** A choice of a filter, and how many events it would leave. */
export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
}

/** So many options are shown at first; more on request. */
const SHOWN_FIRST = 8;

interface FacetOptionsProps<Id extends string> {
  readonly legend: string;
  readonly options: readonly Option<Id>[];
  readonly chosen: readonly Id[];
  /** Whether the labels are the story's own. */
  readonly isStory?: boolean;
  readonly icon?: (id: Id) => ReactNode;
  readonly onChange: (chosen: readonly Id[]) => void;
}

/** The options of one filter as check boxes. None chosen lets everything through. */
export function FacetOptions<Id extends string>({
  legend,
  options,
  chosen,
  isStory = true,
  icon,
  onChange,
}: FacetOptionsProps<Id>) {
  const { messages, number } = useLocale();
  const own = useStoryText();
  const [isWhole, setWhole] = useState(false);
  const [sought, setSought] = useState('');
  if (options.length === 0) return null;
  const isLong = options.length > SHOWN_FIRST + 1;
  const matching = options.filter(({ label }) => label.toLowerCase().includes(sought.toLowerCase().trim()));
  const shown =
    isLong && !isWhole ? options.filter(({ id }, index) => index < SHOWN_FIRST || chosen.includes(id)) : matching;
  const toggle = (id: Id) => onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {isLong && isWhole && (
        <input
          type="search"
          dir="auto"
          className="filter-search"
          placeholder={messages.filters.find()}
          aria-label={messages.filters.find()}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      {shown.map(({ id, label, count }) => (
        <label key={id} className="facet-option" data-empty={count === 0 || undefined}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {icon?.(id)}
          <span className="facet-label" {...(isStory && own)}>
            {label}
          </span>
          <span className="facet-count" aria-hidden="true">
            {number(count)}
          </span>
          <span className="visually-hidden">{messages.filters.count({ n: count })}</span>
        </label>
      ))}
      {isLong && (
        <button type="button" className="link-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? messages.filters.fewer() : messages.filters.more({ n: options.length - shown.length })}
        </button>
      )}
    </fieldset>
  );
}
