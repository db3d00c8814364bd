/** Origins beside the page's own that `?data=` may name; from DATELINE_DATA_ORIGINS at build time. */
declare const __DATA_ORIGINS__: readonly string[];
