import { Attribution } from '#map/Attribution.tsx';
import { MonthHeading } from '#panels/MonthHeading.tsx';
import { StoryTitle } from '#panels/StoryTitle.tsx';
import { UndatedGroup } from '#panels/UndatedList.tsx';
import type { LiveParts } from '#plain/live-parts.ts';
import { Panel } from '#ui/Panel.tsx';

/** What the page before the script and on paper has in common with the live one. */
export const LIVE_PARTS: LiveParts = { Panel, MonthHeading, UndatedGroup, StoryTitle, Attribution };
