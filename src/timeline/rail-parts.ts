import { layOutRails } from '#scene/timeline/lay-out-rails.ts';
import { RailStrip } from './RailStrip.tsx';

/** What draws the tellings beside one another: no part of a page whose tellings contest nothing, or that is too narrow. */
export const railParts = { layOutRails, RailStrip };

export type RailParts = typeof railParts;
