import { createDataset, type Dataset, type DatasetTables } from '#model/dataset.ts';

/** Names the shape of the shipped file; it changes whenever `DatasetTables` changes. */
export const SHIPPED_FORMAT = 'dateline-tables/1';

/** A dataset as the build ships it: already checked, so that neither a schema nor an EDTF parser runs at start-up. */
export interface Shipped {
  readonly format: typeof SHIPPED_FORMAT;
  readonly tables: DatasetTables;
}

/** The text of the shipped file. */
export function writeShipped(tables: DatasetTables): string {
  const shipped: Shipped = { format: SHIPPED_FORMAT, tables };
  return JSON.stringify(shipped);
}

/**
 * Opens what `writeShipped` wrote. Only the format's name is looked at: the build has checked the rest.
 *
 * @throws when it is something else, such as the file of another version, or an error page in its stead
 */
export function readShipped(json: unknown): Dataset {
  if (!isShipped(json)) {
    throw new Error(
      `The story's file is not of the format ${SHIPPED_FORMAT}. Reload the page to fetch the one that fits.`,
    );
  }
  return createDataset(json.tables);
}

function isShipped(json: unknown): json is Shipped {
  return (
    typeof json === 'object' && json !== null && 'format' in json && json.format === SHIPPED_FORMAT && 'tables' in json
  );
}
