/**
 * The part of the `edtf` package (edtf.js 4) that is used here. The package ships no types; these are read off its
 * parser, its grammar and its utilities.
 */
declare module 'edtf' {
  /** `true`, or a bit mask of the digits (YYYYMMDD, lowest bit first) that the mark applies to. */
  type Mark = boolean | number;

  interface Marked {
    readonly level: number;
    readonly uncertain?: Mark;
    readonly approximate?: Mark;
  }

  export interface ParsedDate extends Marked {
    readonly type: 'Date';
    /** Year, month (0 to 11), day, hour, minute, second, millisecond, as far as they were written. */
    readonly values: readonly number[];
    /** Bit mask of the digits written as `X`. */
    readonly unspecified?: number;
    /** Minutes east of UTC. Without a written zone it is that of the machine, and `timeZone` is absent. */
    readonly offset?: number;
    readonly timeZone?: string;
  }

  interface ParsedYear extends Marked {
    readonly type: 'Year';
    readonly values: readonly [year: number];
    /** The count of digits that mean anything: `1950S2`. */
    readonly significant?: number;
  }

  interface ParsedDecade extends Marked {
    readonly type: 'Decade' | 'Century';
    /** The year without its last one or two digits. */
    readonly values: readonly [count: number];
  }

  interface ParsedSeason extends Marked {
    readonly type: 'Season';
    /** The year and the ISO 8601-2 code of a part of the year, 21 to 41. */
    readonly values: readonly [year: number, season: number];
    readonly unspecified?: number;
  }

  interface ParsedSeveral<Type> {
    readonly type: Type;
  }

  export type ParsedSingle = ParsedDate | ParsedYear | ParsedDecade | ParsedSeason;
  export type Parsed = ParsedSingle | ParsedSeveral<'Interval'> | ParsedSeveral<'List'> | ParsedSeveral<'Set'>;

  /** Throws an `Error` when the text is not EDTF at the level asked for. */
  export function parse(
    text: string,
    constraints?: { readonly level?: 0 | 1 | 2 | 3; readonly seasonUncertainty?: boolean },
  ): Parsed;
}
