declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2';
    /** By axis: the one value of it that is kept, or what range of it. */
    readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    /** Tags of the OpenType features that are kept. */
    readonly keepFeatures: readonly string[];
    readonly noHinting: boolean;
  }
  /** A font that has the characters of a text only. */
  export default function subsetFont(font: Uint8Array, text: string, options: SubsetOptions): Promise<Uint8Array>;
}
