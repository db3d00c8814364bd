import { positionInWords } from '#i18n/import-words.ts';
import { useLocale } from '#i18n/locale-context.ts';
import type { IssueGroup } from '#model/import-report.ts';

/** As many examples are listed; the download has more. */
const LISTED = 10;

/** The issues of an import, one row per kind and column, each with examples to unfold. */
export function ImportIssues({ groups }: { readonly groups: readonly IssueGroup[] }) {
  const { messages } = useLocale();
  return (
    <table className="import-issues">
      <caption className="visually-hidden">{messages.import.issues()}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.import.problem()}</th>
          <th scope="col">{messages.import.inColumn()}</th>
          <th scope="col" className="import-number">
            {messages.import.count()}
          </th>
          <th scope="col">{messages.import.consequence()}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <GroupRow key={`${group.column} ${group.problem} ${group.consequence}`} group={group} />
        ))}
      </tbody>
    </table>
  );
}

function GroupRow({ group }: { readonly group: IssueGroup }) {
  const locale = useLocale();
  const { effect, column, problem, consequence, count, examples } = group;
  const listed = examples.slice(0, LISTED);
  return (
    <tr data-effect={effect}>
      <th scope="row">
        <details>
          <summary>{problem}</summary>
          <ul>
            {listed.map((example) => (
              <li key={`${example.at} ${example.problem}`}>
                <b>{positionInWords(example.at, locale)}</b> {example.problem}
              </li>
            ))}
          </ul>
          {count > listed.length && <p>{locale.messages.import.more({ n: count - listed.length })}</p>}
        </details>
      </th>
      <td>{column}</td>
      <td className="import-number">{locale.number(count)}</td>
      <td>{consequence}</td>
    </tr>
  );
}
