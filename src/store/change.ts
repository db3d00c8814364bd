import type { Camera } from '#model/camera.ts';
import type { Dataset } from '#model/dataset.ts';
import type { AccountId, ChapterId, EventId, PlaceId, StepId } from '#model/id.ts';
import type { Language } from '#model/language.ts';
import type { Notice } from '#model/notice.ts';
import type { Bbox } from '#model/place.ts';
import type { Interval } from '#model/time.ts';
import type { Attention, Filters, Grouping, Theme, TierFilter, View } from '#model/view.ts';
import type { Found } from './state.ts';

/** Everything that can happen to the state. */
export type Change =
  | { readonly type: 'select-event'; readonly event: EventId }
  | { readonly type: 'select-place'; readonly place: PlaceId }
  | { readonly type: 'clear-selection' }
  | { readonly type: 'set-account'; readonly account: AccountId }
  | { readonly type: 'set-grouping'; readonly grouping: Grouping }
  | { readonly type: 'set-tier'; readonly tier: TierFilter }
  | { readonly type: 'set-within-map'; readonly withinMap: boolean }
  | { readonly type: 'set-large-map'; readonly largeMap: boolean }
  | { readonly type: 'set-filters'; readonly filters: Partial<Omit<Filters, 'text'>> }
  | { readonly type: 'set-text'; readonly text: string }
  | { readonly type: 'clear-filters' }
  | { readonly type: 'set-language'; readonly language: Language | null }
  | { readonly type: 'set-theme'; readonly theme: Theme | null }
  | { readonly type: 'open-step'; readonly chapter: ChapterId; readonly event: EventId | null; readonly step?: StepId }
  | { readonly type: 'leave-story' }
  | { readonly type: 'open-chapter'; readonly chapter: ChapterId }
  | { readonly type: 'show-whole-story' }
  | { readonly type: 'set-window'; readonly start: number; readonly end: number }
  | { readonly type: 'move-window'; readonly window: Interval }
  | { readonly type: 'move-camera'; readonly camera: Camera }
  /** A symbol that several places share comes apart; `name` is what the map calls it. */
  | { readonly type: 'open-symbol'; readonly camera: Camera; readonly name: string }
  | { readonly type: 'frame-story' }
  | { readonly type: 'restore-view'; readonly view: View }
  | { readonly type: 'attend'; readonly attention: Attention }
  | { readonly type: 'see-bounds'; readonly bounds: Bbox }
  | { readonly type: 'notify'; readonly notice: Notice }
  | { readonly type: 'dismiss-notices' }
  | { readonly type: 'translate'; readonly dataset: Dataset }
  | { readonly type: 'find-text'; readonly found: Found };

/**
 * What a change does to the browser's history: a Back step, one Back step for a whole run of such changes (typing), the
 * present step rewritten, or nothing.
 */
export type HistoryPolicy = 'push' | 'push-run' | 'replace' | 'none';

/** Discrete choices can be undone with Back; continuous ones rewrite the present step; the rest is not in links. */
export const HISTORY_POLICY: { readonly [Type in Change['type']]: HistoryPolicy } = {
  'select-event': 'push',
  'select-place': 'push',
  'clear-selection': 'push',
  'set-account': 'push',
  'set-grouping': 'push',
  'set-tier': 'push',
  'set-within-map': 'push',
  'set-large-map': 'push',
  'set-filters': 'push',
  'set-text': 'push-run',
  'clear-filters': 'push',
  'set-language': 'push',
  'set-theme': 'push',
  'open-step': 'push',
  'leave-story': 'push',
  'open-chapter': 'push',
  'show-whole-story': 'push',
  'set-window': 'push',
  'move-window': 'replace',
  'move-camera': 'replace',
  'open-symbol': 'replace',
  'frame-story': 'push',
  'restore-view': 'none',
  attend: 'none',
  'see-bounds': 'none',
  notify: 'none',
  'dismiss-notices': 'none',
  translate: 'none',
  'find-text': 'none',
};
