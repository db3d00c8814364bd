import { layOutRails } from '#scene/timeline/lay-out-rails.ts';
import { RailStrip } from './RailStrip.tsx';
import { ShortStrip } from './ShortStrip.tsx';

/** What draws the tellings beside one another: no part of a page whose tellings contest nothing. */
export const railParts = { layOutRails, RailStrip, ShortStrip };

export type RailParts = typeof railParts;
