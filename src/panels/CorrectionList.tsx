import { useStoryText } from '#i18n/story-text.ts';
import type { Correction } from '#model/correction.ts';
import { WrittenDate } from './WrittenDate.tsx';

/** What was corrected and when, the latest first. */
export function CorrectionList({ changes }: { readonly changes: readonly Correction[] }) {
  const own = useStoryText();
  return (
    <ul className="corrections">
      {changes.toReversed().map(({ date, text }) => (
        <li key={date.edtf + text}>
          <WrittenDate date={date} /> <span {...own}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
