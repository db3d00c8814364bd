import type { PanelName } from '#embed/protocol.ts';

/** What an embed shows unless its author says otherwise. */
export const DEFAULT_PANELS: readonly PanelName[] = ['timeline', 'map', 'card'];

/** What embed.css lays panels out by. */
export interface Arrangement {
  /** How many panels stand beside the map. */
  readonly 'data-beside'?: number;
  readonly 'data-timeline'?: 'above' | 'below';
}

/** Where there is room, the map has what is read of the events at its side; the timeline stays above or below both. */
export function arrangement(panels: readonly PanelName[]): Arrangement {
  const besides = panels.filter((panel) => panel === 'card' || panel === 'list').length;
  if (besides === 0 || !panels.includes('map')) return {};
  const timeline = panels.indexOf('timeline');
  const isAbove = timeline >= 0 && timeline < panels.indexOf('map');
  return { 'data-beside': besides, 'data-timeline': isAbove ? 'above' : 'below' };
}
