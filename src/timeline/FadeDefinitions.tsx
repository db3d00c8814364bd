const STOPS = {
  start: [0, 1],
  end: [1, 0],
  both: [0, 1, 0],
} as const;

export type FadeKind = keyof typeof STOPS;

/** The address of a mask that blurs the start, the end or both ends of what it is laid over. */
export function fadeMask(id: string, kind: FadeKind): string {
  return `url(#${id}-${kind}-mask)`;
}

/** Masks in the units of the shape they are laid over, so that three serve all bars. */
export function FadeDefinitions({ id }: { readonly id: string }) {
  return (
    <defs>
      {(['start', 'end', 'both'] as const).map((kind) => (
        <g key={kind}>
          <linearGradient id={`${id}-${kind}-fade`}>
            {STOPS[kind].map((white, index, all) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of stops
              <stop key={index} offset={index / (all.length - 1)} stopColor="white" stopOpacity={white} />
            ))}
          </linearGradient>
          <mask id={`${id}-${kind}-mask`} maskContentUnits="objectBoundingBox" x="0" y="-1" width="1" height="3">
            <rect x="0" y="-1" width="1" height="3" fill={`url(#${id}-${kind}-fade)`} />
          </mask>
        </g>
      ))}
    </defs>
  );
}
