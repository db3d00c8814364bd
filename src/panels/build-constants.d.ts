/** Origins beside the page's own that media may be loaded from when a reader asks; from DATELINE_MEDIA_ORIGINS at build time. */
declare const __MEDIA_ORIGINS__: readonly string[];
