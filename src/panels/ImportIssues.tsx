import { useDialogMessages } from '#i18n/dialog-messages.ts';
import { faultMessages } from '#i18n/fault-messages.ts';
import { consequenceInWords, problemInWords } from '#i18n/fault-words.ts';
import { positionInWords } from '#i18n/import-words.ts';
import { useLocale } from '#i18n/locale-context.ts';
import type { IssueGroup } from '#model/import-report.ts';

/** As many examples are listed; the download has more. */
const LISTED = 10;

/** The issues of an import, one row per kind and column, each with examples to unfold. */
export function ImportIssues({ groups }: { readonly groups: readonly IssueGroup[] }) {
  const words = useDialogMessages().import;
  return (
    <table className="import-issues">
      <caption className="visually-hidden">{words.issues()}</caption>
      <thead>
        <tr>
          <th scope="col">{words.problem()}</th>
          <th scope="col">{words.inColumn()}</th>
          <th scope="col" className="import-number">
            {words.count()}
          </th>
          <th scope="col">{words.consequence()}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <GroupRow key={`${group.column} ${JSON.stringify([group.problem, group.consequence])}`} group={group} />
        ))}
      </tbody>
    </table>
  );
}

function GroupRow({ group }: { readonly group: IssueGroup }) {
  const locale = useLocale();
  const words = useDialogMessages().import;
  const faults = faultMessages(locale.language);
  const { effect, column, problem, consequence, count, examples } = group;
  const listed = examples.slice(0, LISTED);
  return (
    <tr data-effect={effect}>
      <th scope="row">
        <details>
          <summary>{problemInWords(problem, faults)}</summary>
          <ul>
            {listed.map((example) => (
              <li key={`${example.at} ${JSON.stringify(example.problem)}`}>
                <b>{positionInWords(example.at, locale)}</b> <span>{problemInWords(example.problem, faults)}</span>
              </li>
            ))}
          </ul>
          {count > listed.length && <p>{words.more({ n: count - listed.length })}</p>}
        </details>
      </th>
      <td lang="" dir="auto">
        {column}
      </td>
      <td className="import-number">{locale.number(count)}</td>
      <td>{consequenceInWords(consequence, faults)}</td>
    </tr>
  );
}
