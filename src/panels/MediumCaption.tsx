import { useCardMessages } from '#i18n/card-messages.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { StoryText, sentenceOf } from '#i18n/StoryText.tsx';
import { useStoryText } from '#i18n/story-text.ts';
import type { Medium } from '#model/medium.ts';

/** What stands below a medium: the author's line, then whose work it is, when it was made and under which terms it is shown. */
export function MediumCaption({ medium: { caption, credit, licence, date } }: { readonly medium: Medium }) {
  const words = useCardMessages().media;
  const locale = useLocale();
  const own = useStoryText();
  return (
    <figcaption>
      {caption !== undefined && <p {...own}>{caption}</p>}
      <ul className="medium-terms">
        {credit !== undefined && (
          <li>{sentenceOf((put) => words.credit({ credit: put(<StoryText>{credit}</StoryText>) }))}</li>
        )}
        {date !== undefined && (
          <li>
            <time dateTime={date.edtf}>{locale.date(date)}</time>
          </li>
        )}
        {licence !== undefined && (
          <li>{sentenceOf((put) => words.licence({ licence: put(<StoryText>{licence}</StoryText>) }))}</li>
        )}
      </ul>
    </figcaption>
  );
}
