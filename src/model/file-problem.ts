/** Nothing besides the kind. */
type None = Readonly<Record<never, never>>;

/** Of a file as a whole, or of the way to it. */
export interface FileProblems {
  readonly 'missing-file': None;
  readonly 'empty-file': None;
  readonly 'not-json-object': None;
  readonly 'unfinished-json': None;
  /** Line and column count from 1. */
  readonly 'unexpected-character': {
    readonly line: number;
    readonly column: number;
    readonly character: string;
  };
  readonly 'no-story': None;
  readonly 'no-file': None;
  readonly 'several-tables': None;
  readonly 'story-too-large': None;
  /** `byte` counts from 1. */
  readonly 'not-utf8': { readonly byte: number };
  readonly 'not-utf8-in-row': { readonly byte: number; readonly hex: string; readonly row: number };
  readonly 'endless-line': { readonly line: number };
  readonly 'no-date-column': { readonly headers: string };
  readonly 'no-rows': None;
  readonly 'no-row-shown': None;
  readonly workbook: None;
  readonly 'old-workbook': None;
  readonly compressed: None;
  readonly pdf: None;
  readonly 'utf-16': None;
  readonly binary: None;
  readonly 'marked-up': None;
  readonly unreachable: { readonly url: string };
  readonly 'error-status': { readonly url: string; readonly status: string };
  readonly 'web-page': { readonly url: string };
  readonly 'empty-answer': { readonly url: string };
  readonly 'broken-off': None;
  readonly 'no-worker': None;
  readonly 'worker-stopped': None;
  readonly 'unreadable-answer': None;
}
