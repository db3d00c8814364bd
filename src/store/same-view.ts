import type { Camera } from '#model/camera.ts';
import type { View } from '#model/view.ts';

type SameIn = (a: View, b: View) => boolean;

/** What makes two views the same, field by field; a field of the view that is missing here does not compile. */
const SAME_IN: { readonly [Field in keyof View]: SameIn } = {
  window: ({ window: a }, { window: b }) => a.start === b.start && a.end === b.end,
  camera: ({ camera: a }, { camera: b }) => a === b || (a !== null && b !== null && sameCamera(a, b)),
  account: plain('account'),
  rails: list('rails'),
  grouping: plain('grouping'),
  tier: plain('tier'),
  withinMap: plain('withinMap'),
  largeMap: plain('largeMap'),
  event: plain('event'),
  place: plain('place'),
  text: plain('text'),
  contested: plain('contested'),
  story: plain('story'),
  step: plain('step'),
  language: plain('language'),
  theme: plain('theme'),
  categories: list('categories'),
  countries: list('countries'),
  actors: list('actors'),
};

const { window: sameWindow, ...others } = SAME_IN;
const BESIDE_WINDOW: readonly SameIn[] = Object.values(others);

/** Whether two views show the same, whatever objects they are made of. */
export function sameView(a: View, b: View): boolean {
  return sameWindow(a, b) && sameBesideWindow(a, b);
}

/** Whether two views show the same but for their windows, which may be the same or not. */
export function sameBesideWindow(a: View, b: View): boolean {
  return BESIDE_WINDOW.every((same) => same(a, b));
}

/** Whether the window, and nothing else, is another one now: a step of a drag, or a stretch of time that was asked for. */
export function onlyWindowMoved(before: View, now: View): boolean {
  return before.window !== now.window && sameBesideWindow(before, now);
}

function plain(field: keyof View): SameIn {
  return (a, b) => a[field] === b[field];
}

function list(field: 'rails' | 'categories' | 'countries' | 'actors'): SameIn {
  return ({ [field]: a }, { [field]: b }) => a.length === b.length && a.every((item, i) => item === b[i]);
}

function sameCamera(a: Camera, b: Camera): boolean {
  return a.zoom === b.zoom && a.center[0] === b.center[0] && a.center[1] === b.center[1];
}
