/** The form that stories are written in (docs/data-format.md). Without a name it is the first, `dateline/1`. */
export const STORY_FORMAT = 'dateline/2';
