/** What a reader can take the visible events along as. */
export const DATA_FORMATS = ['csv', 'geojson', 'json', 'ics'] as const;
/** What a view of them can be drawn as. */
export const PICTURE_FORMATS = ['svg', 'png'] as const;
/** The views that can be drawn; the tellings only where they contest a date. */
export const PICTURE_VIEWS = ['timeline', 'tellings', 'map'] as const;

export type DataFormat = (typeof DATA_FORMATS)[number];
export type PictureFormat = (typeof PICTURE_FORMATS)[number];
export type ExportFormat = DataFormat | PictureFormat;
export type PictureView = (typeof PICTURE_VIEWS)[number];

/** What became of an export. */
export interface Exported {
  /** Of the file. */
  readonly name: string;
  /** Events that the format has no place for. */
  readonly leftOut: number;
}

/** How an export is watched and ended. */
export interface ExportControl {
  /** @param share 0 to 1 */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}
