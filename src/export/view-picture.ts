import type { ReactElement } from 'react';
import type { Size } from '#scene/css-px.ts';

/** A view as it is drawn, and how much room it takes. */
export interface ViewPicture {
  readonly picture: ReactElement;
  readonly size: Size;
  /** Dates of another telling are drawn. */
  readonly hasGhosts: boolean;
}
