import { layOutRails } from '#scene/timeline/lay-out-rails.ts';
import { RailStrip } from './RailStrip.tsx';
import { ShortStrip } from './ShortStrip.tsx';
import { TellingsStrip } from './TellingsStrip.tsx';
import { UprightStage } from './UprightStage.tsx';

/** What draws the tellings beside one another: no part of a page whose tellings contest nothing. */
export const railParts = { layOutRails, RailStrip, ShortStrip, TellingsStrip, UprightStage };

export type RailParts = typeof railParts;
