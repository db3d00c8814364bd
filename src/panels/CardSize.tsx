import { useCardMessages } from '#i18n/card-messages.ts';

interface CardSizeProps {
  readonly isFull: boolean;
  readonly onChange: (isFull: boolean) => void;
}

/** Where the card is a sheet: raises it from half to full height, and back. The stylesheet reads `aria-expanded`. */
export function CardSize({ isFull, onChange }: CardSizeProps) {
  const words = useCardMessages();
  return (
    <button
      type="button"
      className="card-size"
      aria-expanded={isFull}
      aria-label={words.fullHeight()}
      onClick={() => onChange(!isFull)}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={isFull ? 'M2,5L7,10L12,5' : 'M2,9L7,4L12,9'} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  );
}
