/** A fault found in input, said so that its author can mend it. */
export interface Issue {
  /** The file's name ("events.json"), or the link parameter. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into the file: "/events/12/claims/0/date". Empty for the file as a whole. */
  readonly pointer: string;
  /** What is wrong, as a sentence: `"2018-02-30" is not a day in the calendar.` */
  readonly problem: string;
  /** What happens because of it: "This event is not shown." */
  readonly consequence: string;
  /** The offending value, shortened, when there is one. */
  readonly value?: string;
}

/** One line: what, where, what next. */
export function issueLine(issue: Issue): string {
  const where = issue.pointer === '' ? issue.file : `${issue.file} ${issue.pointer}`;
  return `${where}: ${issue.problem} ${issue.consequence}`;
}
