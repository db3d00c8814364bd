import { isAccountClaim } from '#model/event.ts';
import type { AccountId, ChapterId, EventId, PlaceId } from '#model/id.ts';
import type { Notice } from '#model/notice.ts';
import { textsIn } from '#model/telling.ts';
import { DAY, type Interval } from '#model/time.ts';
import { type Attention, NO_FILTERS, type TierFilter, type View } from '#model/view.ts';
import { clampWindow, padded, repairWindow, windowLimits } from '#model/window.ts';
import { chapterWindow } from '#query/chapter-span.ts';
import { tableOf } from '#query/event-table.ts';
import { filterRows } from '#query/row-filter.ts';
import { spanOfRows } from '#query/row-set.ts';
import { currentStep, type StoryStep, stepIndex, stepOf, storySteps } from '#query/story-steps.ts';
import { tellAny } from '#query/told-event.ts';
import type { Change } from './change.ts';
import { revealEvent } from './reveal-event.ts';
import { sameView } from './same-view.ts';
import type { State } from './state.ts';
import { chapterStep, stepView } from './step-view.ts';

/** The only writer: the state after a change. Returns the same object where nothing changed. */
export function reduce(state: State, change: Change): State {
  switch (change.type) {
    case 'select-event':
      return selectEvent(state, change.event);
    case 'select-place':
      return selectPlace(state, change.place);
    case 'clear-selection':
      if (state.view.event === null && state.view.place === null) return state;
      return withView(state, { event: null, place: null, camera: null });
    case 'set-account':
      return followOpening(state, setAccount(state, change.account));
    case 'set-grouping':
      return withView(state, { grouping: change.grouping });
    case 'set-tier':
      return followOpening(state, setTier(state, change.tier));
    case 'set-within-map':
      return withView(state, { withinMap: change.withinMap });
    case 'set-large-map':
      return withView(state, { largeMap: change.largeMap });
    case 'set-filters':
      return withView(state, change.filters);
    case 'set-text':
      return withView(state, { text: change.text });
    case 'clear-filters':
      return withView(state, { ...NO_FILTERS, place: null, withinMap: false });
    case 'set-language':
      return withView(state, { language: change.language });
    case 'set-theme':
      return withView(state, { theme: change.theme });
    case 'open-step':
      return openStep(state, change);
    case 'leave-story':
      return leaveStory(state);
    case 'open-chapter':
      if (state.view.story !== null) return openStep(state, chapterOpening(state, change.chapter));
      return openChapter(state, change.chapter);
    case 'show-whole-story':
      return showWholeStory(state);
    case 'set-window':
      return setWindow(state, change.start, change.end);
    case 'move-window':
      return withView(state, { window: clampWindow(change.window, windowLimits(state.dataset.extent)) });
    case 'move-camera':
    case 'open-symbol':
      return withView(state, { camera: change.camera });
    case 'frame-story':
      return withView(state, { camera: null });
    case 'restore-view':
      return withView(state, change.view);
    case 'attend':
      return sameAttention(state.attention, change.attention) ? state : { ...state, attention: change.attention };
    case 'see-bounds':
      return { ...state, mapBounds: change.bounds };
    case 'notify':
      return withNotice(state, change.notice);
    case 'dismiss-notices':
      return state.notices.length === 0 ? state : { ...state, notices: [] };
    case 'translate':
      return change.dataset === state.dataset ? state : { ...state, dataset: change.dataset };
    case 'find-text':
      return { ...state, found: change.found };
  }
}

function withView(state: State, patch: Partial<View>): State {
  const view = { ...state.view, ...patch };
  return sameView(view, state.view) ? state : { ...state, view };
}

/** A sentence that is on the page already is not said twice. */
function withNotice(state: State, notice: Notice): State {
  const isSaid = state.notices.some((said) => JSON.stringify(said) === JSON.stringify(notice));
  return isSaid ? state : { ...state, notices: [...state.notices, notice] };
}

function selectEvent(state: State, id: EventId): State {
  const event = state.dataset.eventById.get(id);
  if (event === undefined) return state;
  const shown = withView(state, { ...revealEvent(state.dataset, state.view, event), event: id, camera: null });
  return isFound(shown, id) ? shown : withView(shown, { text: '' });
}

/** Whether the text search, as far as it has come, lets an event through. */
function isFound({ found, view, dataset }: State, id: EventId): boolean {
  const row = found?.table === tableOf(dataset, view.account) ? found.table.rowOf(id) : undefined;
  return row === undefined || found?.rows[row] !== 0;
}

function selectPlace(state: State, id: PlaceId): State {
  if (!state.dataset.placeById.has(id)) return state;
  return withView(state, { place: id, event: null, camera: null });
}

function setAccount(state: State, account: AccountId): State {
  if (!state.dataset.accountById.has(account)) return state;
  const switched = withView(state, { account, tier: account === state.view.account ? state.view.tier : 'core' });
  const { event: id } = state.view;
  const event = id === null ? undefined : state.dataset.eventById.get(id);
  if (event === undefined) return switched;
  if (tellAny(state.dataset, event, account) !== undefined) {
    return withView(switched, revealEvent(state.dataset, switched.view, event));
  }
  const label = state.dataset.accountById.get(account)?.label ?? account;
  const notice: Notice = { kind: 'event-not-told', title: textsIn(event, state.view.account).title, account: label };
  return withNotice(withView(switched, { event: null, camera: null }), notice);
}

/** The wider record may be told by one account only: switching it on goes there and says so. */
function setTier(state: State, tier: TierFilter): State {
  const { dataset, view } = state;
  if (tier === 'core') {
    const selected = view.event === null ? undefined : dataset.eventById.get(view.event);
    return withView(state, { tier, event: selected?.tier === 'wider' ? null : view.event });
  }
  const tells = (account: AccountId) =>
    dataset.events.some(
      (event) =>
        event.tier === 'wider' && event.claims.some((claim) => isAccountClaim(claim) && claim.account === account),
    );
  if (tells(view.account)) return withView(state, { tier });
  const account = dataset.accounts.find(({ id }) => tells(id));
  if (account === undefined) return withView(state, { tier });
  const told = setAccount(state, account.id);
  return withNotice(withView(told, { tier }), { kind: 'wider-only-in', account: account.label });
}

/** A chapter of the wider record alone brings that along. */
function openChapter(state: State, id: ChapterId): State {
  const { dataset, view } = state;
  const chapter = dataset.chapters.find((candidate) => candidate.id === id);
  const window = chapter && chapterWindow(chapter, tableOf(dataset, view.account), dataset, view.tier);
  if (window === undefined) {
    const wider = view.tier === 'all' ? state : setTier(state, 'all');
    const opened = wider === state ? state : openChapter(wider, id);
    return opened === wider ? state : opened;
  }
  return withView(state, { event: null, place: null, story: null, step: null, window, camera: null });
}

/** The step at which a chapter begins. */
function chapterOpening({ dataset, view }: State, chapter: ChapterId): StoryStep {
  const step = chapterStep(dataset, chapter, view.account, null);
  return { chapter, event: null, ...(step && { step: step.id }) };
}

/** A step is as its author wrote it; else a chapter's window with one of its events chosen, or none. */
function openStep(state: State, { chapter, event, step: id }: StoryStep): State {
  const step = stepOf(state.dataset, id ?? null);
  if (step !== undefined) {
    const stepped = withView(state, stepView(state.dataset, step));
    return stepped.view === state.view
      ? state
      : { ...stepped, bookmark: { chapter: step.chapter, event, step: step.id } };
  }
  if (stepIndex(stepsOf(state), { chapter, event }) < 0) return state;
  const opened = openChapter(state, chapter);
  const stepped = withView(event === null ? opened : selectEvent(opened, event), { story: chapter });
  return stepped.view === state.view ? state : { ...stepped, bookmark: { chapter, event } };
}

/** Where a chapter as a whole is at hand, its window follows what the account and the tier make of it. */
function followOpening(before: State, after: State): State {
  const { story, event, step } = after.view;
  const isOpening = story !== null && event === null && step === null;
  return after === before || !isOpening ? after : openStep(after, { chapter: story, event: null });
}

/**
 * The place is kept, and the step to come back to: the one at hand, or the last one before the reader looked aside. What only
 * the step showed is closed.
 */
function leaveStory(state: State): State {
  const { story: chapter, event, step } = state.view;
  if (chapter === null) return state;
  const steps = stepsOf(state);
  const at = { chapter, event, ...(step !== null && { step }) };
  const bookmark = steps[currentStep(steps, at, state.bookmark)] ?? null;
  const left = withView(state, { story: null, step: null });
  const selected = event === null ? undefined : state.dataset.eventById.get(event);
  const isHidden = selected && withView(left, revealEvent(state.dataset, left.view, selected)) !== left;
  return { ...(isHidden ? withView(left, { event: null }) : left), bookmark };
}

function stepsOf({ dataset, view }: State): readonly StoryStep[] {
  return storySteps(dataset, tableOf(dataset, view.account), view.tier);
}

function showWholeStory(state: State): State {
  const span = spanOfRows(filterRows(tableOf(state.dataset, state.view.account), { tier: state.view.tier }));
  return showSpan(state, padded(span ?? state.dataset.extent, 0.02, DAY));
}

function showSpan(state: State, span: Interval): State {
  return withView(state, { window: clampWindow(span, windowLimits(state.dataset.extent)), camera: null });
}

function setWindow(state: State, start: number, end: number): State {
  const { window, fault } = repairWindow(start, end, windowLimits(state.dataset.extent));
  const moved = withView(state, { window });
  return fault === null ? moved : withNotice(moved, { kind: 'window-repaired', fault });
}

function sameAttention(a: Attention, b: Attention): boolean {
  if (a.kind === 'event' && b.kind === 'event') return a.event === b.event;
  if (a.kind === 'places' && b.kind === 'places') return a.places.join() === b.places.join();
  if (a.kind === 'span' && b.kind === 'span') return a.span.start === b.span.start && a.span.end === b.span.end;
  return a.kind === b.kind && a.kind === 'none';
}
