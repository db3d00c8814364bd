import { useEffect, useState } from 'react';
import type { MeasureText } from '#scene/css-px.ts';
import { measureLike, watchFonts } from './measure-text.ts';

/** Measures text in the font of an element; another one as soon as fonts have come. */
export function useMeasure(element: Element): MeasureText {
  const [measure, setMeasure] = useState(() => measureLike(element));
  useEffect(
    function measureAnew() {
      return watchFonts(() => setMeasure(() => measureLike(element)));
    },
    [element],
  );
  return measure;
}
