import { createDataset, type Dataset, type DatasetTables, type Source } from '#model/dataset.ts';
import type { Translation } from '#model/translation.ts';

/** Names the shape of the shipped files; it changes whenever `DatasetTables` changes. */
export const SHIPPED_FORMAT = 'dateline-tables/4';

/**
 * A dataset as the build ships it: already checked, so that neither a schema nor an EDTF parser runs at start-up. The
 * sources, two fifths of it, are a file of their own that is fetched when a card first shows them; so is each
 * translation, for those who read that language.
 */
export interface Shipped {
  readonly format: typeof SHIPPED_FORMAT;
  readonly tables: DatasetTables;
}

/** The texts of the shipped files. */
export interface ShippedFiles {
  readonly tables: string;
  readonly sources: string;
  /** By language. */
  readonly translations: ReadonlyMap<string, string>;
}

/** Writes checked tables as the build ships them: the sources and each translation apart from the rest. */
export function writeShipped({ translations = [], ...tables }: DatasetTables): ShippedFiles {
  const shipped: Shipped = { format: SHIPPED_FORMAT, tables: { ...tables, sources: [] } };
  return {
    tables: JSON.stringify(shipped),
    sources: JSON.stringify(tables.sources),
    translations: new Map(
      translations.map(({ origins: _, ...translation }) => [translation.language, JSON.stringify(translation)]),
    ),
  };
}

/**
 * Opens the tables that `writeShipped` wrote. Only the format's name is looked at: the build has checked the rest.
 *
 * @returns `null` for something else, such as the file of another version, or an error page in its stead
 */
export function readShipped(json: unknown): Dataset | null {
  return isShipped(json) ? createDataset(json.tables) : null;
}

/**
 * Opens the sources that `writeShipped` wrote.
 *
 * @throws when it is something else
 */
export function readShippedSources(json: unknown): readonly Source[] {
  if (!Array.isArray(json)) throw new Error('The file of the sources is not a list. Reload the page to fetch it anew.');
  return json;
}

/**
 * Opens a translation that `writeShipped` wrote.
 *
 * @throws when it is something else
 */
export function readShippedTranslation(json: unknown): Translation {
  if (!isTranslation(json))
    throw new Error('The file of the translation holds none. Reload the page to fetch it anew.');
  return json;
}

function isTranslation(json: unknown): json is Translation {
  return typeof json === 'object' && json !== null && 'language' in json && typeof json.language === 'string';
}

function isShipped(json: unknown): json is Shipped {
  return (
    typeof json === 'object' && json !== null && 'format' in json && json.format === SHIPPED_FORMAT && 'tables' in json
  );
}
