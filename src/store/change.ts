import type { AccountId, ChapterId, EventId, PlaceId } from '#model/id.ts';
import type { Bbox } from '#model/place.ts';
import type { Interval } from '#model/time.ts';
import type { Attention, Camera, Grouping, TierFilter, View } from '#model/view.ts';

/** Everything that can happen to the state. */
export type Change =
  | { readonly type: 'select-event'; readonly event: EventId }
  | { readonly type: 'select-place'; readonly place: PlaceId }
  | { readonly type: 'clear-selection' }
  | { readonly type: 'set-account'; readonly account: AccountId }
  | { readonly type: 'set-grouping'; readonly grouping: Grouping }
  | { readonly type: 'set-tier'; readonly tier: TierFilter }
  | { readonly type: 'set-within-map'; readonly withinMap: boolean }
  | { readonly type: 'open-chapter'; readonly chapter: ChapterId }
  | { readonly type: 'show-whole-story' }
  | { readonly type: 'set-window'; readonly start: number; readonly end: number }
  | { readonly type: 'move-window'; readonly window: Interval }
  | { readonly type: 'move-camera'; readonly camera: Camera }
  | { readonly type: 'frame-story' }
  | { readonly type: 'restore-view'; readonly view: View }
  | { readonly type: 'attend'; readonly attention: Attention }
  | { readonly type: 'see-bounds'; readonly bounds: Bbox }
  | { readonly type: 'dismiss-notices' };

/** What a change does to the browser's history: a Back step, the same step rewritten, or nothing. */
export type HistoryPolicy = 'push' | 'replace' | 'none';

/** Discrete choices can be undone with Back; continuous ones rewrite the present step; the rest is not in links. */
export const HISTORY_POLICY: { readonly [Type in Change['type']]: HistoryPolicy } = {
  'select-event': 'push',
  'select-place': 'push',
  'clear-selection': 'push',
  'set-account': 'push',
  'set-grouping': 'push',
  'set-tier': 'push',
  'set-within-map': 'push',
  'open-chapter': 'push',
  'show-whole-story': 'push',
  'set-window': 'push',
  'move-window': 'replace',
  'move-camera': 'replace',
  'frame-story': 'push',
  'restore-view': 'none',
  attend: 'none',
  'see-bounds': 'none',
  'dismiss-notices': 'none',
};
