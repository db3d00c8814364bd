import type { AccountId, ChapterId, EventId, PlaceId } from '#model/id.ts';
import type { Notice } from '#model/notice.ts';
import { DAY, type Interval, spanOf, utcMs } from '#model/time.ts';
import type { Attention, Camera, TierFilter, View } from '#model/view.ts';
import { clampWindow, padded, repairWindow, windowLimits } from '#model/window.ts';
import { tableOf } from '#query/event-table.ts';
import { filterRows } from '#query/row-filter.ts';
import type { Change } from './change.ts';
import { revealEvent } from './reveal-event.ts';
import type { State } from './state.ts';

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
      return setAccount(state, change.account);
    case 'set-grouping':
      return withView(state, { grouping: change.grouping });
    case 'set-tier':
      return setTier(state, change.tier);
    case 'set-within-map':
      return withView(state, { withinMap: change.withinMap });
    case 'open-chapter':
      return openChapter(state, change.chapter);
    case 'show-whole-story':
      return showWholeStory(state);
    case 'set-window':
      return setWindow(state, change.start, change.end);
    case 'move-window':
      return withView(state, { window: clampWindow(change.window, windowLimits(state.dataset.extent)) });
    case 'move-camera':
      return withView(state, { camera: change.camera });
    case 'frame-story':
      return withView(state, { camera: null });
    case 'restore-view':
      return withView(state, change.view);
    case 'attend':
      return sameAttention(state.attention, change.attention) ? state : { ...state, attention: change.attention };
    case 'see-bounds':
      return { ...state, mapBounds: change.bounds };
    case 'dismiss-notices':
      return state.notices.length === 0 ? state : { ...state, notices: [] };
  }
}

function withView(state: State, patch: Partial<View>): State {
  const view = { ...state.view, ...patch };
  return sameView(view, state.view) ? state : { ...state, view };
}

function sameView(a: View, b: View): boolean {
  const sameWindow = a.window.start === b.window.start && a.window.end === b.window.end;
  const sameCamera =
    a.camera === b.camera || (a.camera !== null && b.camera !== null && sameCameraAs(a.camera, b.camera));
  const plain = ['account', 'grouping', 'tier', 'withinMap', 'event', 'place'] as const;
  return sameWindow && sameCamera && plain.every((key) => a[key] === b[key]);
}

function sameCameraAs(a: Camera, b: Camera): boolean {
  return a.zoom === b.zoom && a.center[0] === b.center[0] && a.center[1] === b.center[1];
}

function withNotice(state: State, notice: Notice): State {
  return { ...state, notices: [...state.notices, notice] };
}

function selectEvent(state: State, id: EventId): State {
  const event = state.dataset.eventById.get(id);
  if (event === undefined) return state;
  return withView(state, { ...revealEvent(state.dataset, state.view, event), event: id, camera: null });
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
  if (event.claims.some((claim) => claim.account === account)) {
    return withView(switched, revealEvent(state.dataset, switched.view, event));
  }
  const label = state.dataset.accountById.get(account)?.label ?? account;
  const notice: Notice = { kind: 'event-not-told', title: event.title, account: label };
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
    dataset.events.some((event) => event.tier === 'wider' && event.claims.some((claim) => claim.account === account));
  if (tells(view.account)) return withView(state, { tier });
  const account = dataset.accounts.find(({ id }) => tells(id));
  if (account === undefined) return withView(state, { tier });
  const told = setAccount(state, account.id);
  return withNotice(withView(told, { tier }), { kind: 'wider-only-in', account: account.label });
}

function openChapter(state: State, id: ChapterId): State {
  const { dataset, view } = state;
  const chapter = dataset.chapters.find((candidate) => candidate.id === id);
  const table = tableOf(dataset, view.account);
  const told = (chapter?.events ?? []).flatMap((event) => {
    const row = table.rowOf(event);
    return row === undefined ? [] : table.told(row);
  });
  const span = spanOf(told.filter(({ event }) => view.tier === 'all' || event.tier === 'core').map(({ date }) => date));
  if (span === undefined) return state;
  return showSpan(withView(state, { event: null, place: null }), padded(span, 0.15, 7 * DAY));
}

function showWholeStory(state: State): State {
  const { start, ends } = filterRows(tableOf(state.dataset, state.view.account), { tier: state.view.tier });
  const first = start[0];
  const last = ends[ends.length - 1];
  const span = first === undefined || last === undefined ? undefined : { start: utcMs(first), end: utcMs(last) };
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
  return a.kind === b.kind && a.kind === 'none';
}
