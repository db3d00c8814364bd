import type { AccountId, EventId } from '#model/id.ts';
import type { CssPx } from '#scene/css-px.ts';
import type { TimelineAxis } from './parts.ts';
import type { RailsScene } from './rail-parts.ts';

/**
 * Two tellings on a narrow page, always of the same height: what the story is about in whole marks, all else as ticks and
 * bars, and what has no place in words.
 *
 * ```text
 *  x 14       plot.x0                               plot.x1
 *                Arrests, early June   Rally, 30 July       y 8–30
 *  Article    ───●──────── 7–8 weeks ──────★──────          y 50
 *  +2 more          ╲                  ╱
 *  Record     ─────────╲──────────☆──|───── ▁▁▁ ──          y 100
 *                                 ○  Both on 30 June        y 116
 *  2018        Jun            Jul           Aug             y 149
 * ```
 */
export interface ShortScene {
  readonly width: CssPx;
  readonly height: CssPx;
  readonly fontSize: CssPx;
  /** Lines, joins, whole marks and what is written. */
  readonly rails: RailsScene;
  readonly others: readonly ShortOther[];
  /** Of each rail: how many events of this time are neither marked nor ticked. */
  readonly untold: readonly number[];
  readonly axis: Pick<TimelineAxis, 'ticks'> & {
    /** The middle of its labels. */
    readonly y: CssPx;
    /** What they leave out, such as the year; it stands at the start of the line. */
    readonly context: string | null;
  };
}

/** `tick`: at a day or an hour; `bar`: some days or a month. */
export interface ShortOther {
  readonly event: EventId;
  readonly account: AccountId;
  readonly kind: 'tick' | 'bar';
  readonly x: CssPx;
  /** 2 px for a tick. */
  readonly width: CssPx;
  /** The rail's. */
  readonly y: CssPx;
}
