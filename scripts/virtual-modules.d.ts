/** Made by scripts/dataset-plugin.ts. */
declare module 'virtual:dateline-dataset' {
  /** Where the shipped dataset is fetched from, for `readShipped`. */
  export const datasetUrl: string;
}
