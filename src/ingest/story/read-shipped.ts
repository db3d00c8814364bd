import { createDataset, type Dataset, type DatasetTables } from '#model/dataset.ts';
import { packDay } from './shipped-days.ts';
import { packTranslation } from './shipped-translation.ts';

/** Names the shape of the shipped files; it changes whenever `DatasetTables` changes. */
export const SHIPPED_FORMAT = 'dateline-tables/5';

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
    sources: JSON.stringify(tables.sources, packDay),
    translations: new Map(
      translations.map((translation) => [translation.language, JSON.stringify(packTranslation(translation, tables))]),
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

function isShipped(json: unknown): json is Shipped {
  return (
    typeof json === 'object' && json !== null && 'format' in json && json.format === SHIPPED_FORMAT && 'tables' in json
  );
}
