import { useLocale } from '#i18n/locale-context.ts';

interface CardSizeProps {
  readonly isFull: boolean;
  readonly onChange: (isFull: boolean) => void;
}

/** Where the card is a sheet: raises it from half to full height, and back. The stylesheet reads `aria-expanded`. */
export function CardSize({ isFull, onChange }: CardSizeProps) {
  const { messages } = useLocale();
  return (
    <button
      type="button"
      className="card-size"
      aria-expanded={isFull}
      aria-label={messages.card.fullHeight()}
      onClick={() => onChange(!isFull)}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={isFull ? 'M2,5L7,10L12,5' : 'M2,9L7,4L12,9'} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  );
}
