/** Made by scripts/dataset-plugin.ts. */
declare module 'virtual:dateline-dataset' {
  /** Where the shipped dataset is fetched from, for `readShipped`. */
  export const datasetUrl: string;
  /** Where its sources are fetched from, for `readShippedSources`. */
  export const sourcesUrl: string;
}
