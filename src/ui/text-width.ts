/** How wide a text is, in CSS pixels; `null` where the browser has no canvas to ask. Lays nothing out, remembers what it was asked. */
export function createTextWidth(
  fontFamily: string,
): ((text: string, fontSize: number, weight?: number) => number) | null {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return null;
  const known = new Map<string, number>();
  return (text, fontSize, weight = 400) => {
    const font = `${weight} ${fontSize}px ${fontFamily}`;
    const key = `${font}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
