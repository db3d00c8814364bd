/** Addresses of the basemap's two TopoJSON files (`BasemapTopology`); made by `scripts/basemap-plugin.ts`. */
declare module 'virtual:dateline-basemap' {
  export const coarseUrl: string;
  export const fineUrl: string;
}
