/** Origins beside the page's own that `?data=` may name; from DATELINE_DATA_ORIGINS at build time. */
declare const __DATA_ORIGINS__: readonly string[];
/** In the service worker: the files that are kept at once, relative to it; `revision` tells apart what has no hash in its name. */
declare const __KEPT_FILES__: readonly { readonly url: string; readonly revision: string | null }[];
