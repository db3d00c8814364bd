import { layOutRails } from '#scene/timeline/lay-out-rails.ts';
import { RailStrip } from './RailStrip.tsx';

/** What draws the tellings over the lanes: no part of a page whose tellings contest nothing, nor of a narrow one. */
export const railParts = { layOutRails, RailStrip };

export type RailParts = typeof railParts;
