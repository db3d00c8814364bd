import { ShortStrip } from './ShortStrip.tsx';
import { TellingsStrip } from './TellingsStrip.tsx';
import { UprightStage } from './UprightStage.tsx';

/** What draws the tellings without the lanes: on narrow pages, and alone. */
export const tellingsParts = { ShortStrip, TellingsStrip, UprightStage };

export type TellingsParts = typeof tellingsParts;
