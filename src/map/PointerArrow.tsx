/** An arrow in a box of 12 px, so many degrees clockwise from the top. */
export const ARROW = 'M0,5V-5M-4,-1L0,-5L4,-1';

export function PointerArrow({ degrees }: { readonly degrees: number }) {
  return (
    <svg className="map-pointer-arrow" viewBox="-6 -6 12 12" aria-hidden="true">
      <path d={ARROW} transform={`rotate(${degrees})`} />
    </svg>
  );
}
