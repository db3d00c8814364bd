import { useCardMessages } from '#i18n/card-messages.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { StoryText } from '#i18n/StoryText.tsx';
import type { Medium } from '#model/medium.ts';
import { Dialog } from '#ui/Dialog.tsx';
import type { CardMedium } from './card-medium.ts';
import { MediumCaption } from './MediumCaption.tsx';
import { MediumPicture } from './MediumPicture.tsx';

interface MediumDialogProps {
  /** Those that are there, in the order of the card. */
  readonly pictures: readonly CardMedium[];
  readonly shown: Medium;
  readonly onShow: (medium: Medium) => void;
  readonly onClose: () => void;
}

/** A picture as large as the screen lets it be, with its caption, and the way to the others: round and round. */
export function MediumDialog({ pictures, shown, onShow, onClose }: MediumDialogProps) {
  const words = useCardMessages().media;
  const { direction } = useLocale();
  const at = pictures.findIndex(({ medium }) => medium === shown);
  const url = pictures[at]?.loaded ?? null;
  if (url === null) return null;
  const hasMore = pictures.length > 1;
  const go = (by: number) => {
    const next = pictures[(at + by + pictures.length) % pictures.length];
    if (next !== undefined) onShow(next.medium);
  };
  const onKey = (key: string) => {
    const onwards = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'ArrowLeft' || key === 'ArrowRight') go(key === onwards ? 1 : -1);
  };
  return (
    <Dialog
      heading={
        <span aria-live="polite">
          {shown.caption === undefined ? (
            <span>{words.kind({ kind: 'image' })}</span>
          ) : (
            <StoryText>{shown.caption}</StoryText>
          )}
          {hasMore && <span className="medium-position">{words.position({ n: at + 1, of: pictures.length })}</span>}
        </span>
      }
      className="medium-dialog"
      onClose={onClose}
      {...(hasMore && { onKey })}
      actions={
        hasMore && (
          <>
            <button type="button" className="button" onClick={() => go(-1)}>
              {words.previous()}
            </button>
            <button type="button" className="button" onClick={() => go(1)}>
              {words.next()}
            </button>
          </>
        )
      }
    >
      <figure>
        <MediumPicture medium={shown} url={url} />
        <MediumCaption medium={withoutCaption(shown)} />
      </figure>
    </Dialog>
  );
}

/** It is the heading. */
function withoutCaption({ caption: _, ...medium }: Medium): Medium {
  return medium;
}
