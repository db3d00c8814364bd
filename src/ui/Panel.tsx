import { type ReactNode, useId } from 'react';

interface PanelProps {
  /** The name of the landmark region. */
  readonly name: string;
  readonly className?: string;
  /** What a site calls it in its stylesheet, where it stands in a shadow root. */
  readonly part?: string;
  /** Target of a skip link. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A landmark region with a heading for those who navigate by them. */
export function Panel({ name, className, part, id, children }: PanelProps) {
  const headingId = useId();
  return (
    <section className={`panel ${className ?? ''}`} aria-labelledby={headingId} part={part} id={id} tabIndex={-1}>
      <h2 className="visually-hidden" id={headingId}>
        {name}
      </h2>
      {children}
    </section>
  );
}
