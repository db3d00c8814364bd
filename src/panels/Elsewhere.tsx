import type { ReactNode } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { StoryText, sentenceOf } from '#i18n/StoryText.tsx';

interface ElsewhereProps {
  readonly account: string;
  /** When or where it was by that account. */
  readonly children: ReactNode;
}

/** "What the record shows: 30 June 2018" */
export function Elsewhere({ account, children }: ElsewhereProps) {
  const { event } = useLocale().messages;
  return sentenceOf((put) =>
    event.elsewhere({ account: put(<StoryText>{account}</StoryText>), date: put(<bdi>{children}</bdi>) }),
  );
}
