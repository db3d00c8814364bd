import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { cssPx } from '#scene/css-px.ts';
import { useMeasure } from '#stage/use-measure.ts';
import { useStageBox } from '#stage/use-stage-box.ts';

const TEXT = 'France freezes Iranian assets';

/** Says how wide it takes a text for, in either way. */
function Widths() {
  const element = useRef<HTMLDivElement>(null);
  const box = useStageBox(element);
  const ofPage = useMeasure(document.body)(TEXT, cssPx(12));
  return (
    <div ref={element} style={{ width: 300, height: 200, fontFamily: 'Comes later, monospace' }}>
      {[box?.measure(TEXT, cssPx(12)), ofPage].map((width) => Math.round(width ?? 0)).join(' ')}
    </div>
  );
}

it('measures text anew when fonts have come', async () => {
  document.body.style.fontFamily = 'Comes later, monospace';
  const root = document.body.appendChild(document.createElement('div'));
  const mounted = createRoot(root);
  mounted.render(<Widths />);
  await expect.poll(() => root.textContent).toMatch(/^(\d{3}) \1$/);
  const before = Number.parseInt(root.textContent ?? '', 10);
  const face = new FontFace('Comes later', `url(${sans})`);
  document.fonts.add(face);
  await face.load();
  await expect.poll(() => root.textContent).not.toContain(`${before}`);
  await expect.poll(() => root.textContent).toMatch(/^(\d{3}) \1$/);
  mounted.unmount();
  root.remove();
  document.fonts.delete(face);
  document.body.style.fontFamily = '';
});
