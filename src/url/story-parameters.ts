import { chapterId, stepId } from '#model/id.ts';
import { openingView, stepViewOf } from '#store/step-view.ts';
import { type Parameter, wrong } from './parameter-kinds.ts';

/** A step of an author's story, read before all that it decides: what else the link says of account, window and camera holds. */
export const STEP: Parameter = {
  key: 'step',
  example: 'rally-record',
  meaning:
    'A step of the story: its telling, window and camera, as far as the link does not say otherwise. For stories whose author wrote steps.',
  decode: (value, _view, dataset) => {
    const patch = stepViewOf(dataset, stepId(value));
    return patch === undefined ? wrong(value, { kind: 'id', table: 'step' }) : { patch };
  },
  encode: ({ step }) => step,
};

/**
 * A chapter of the story, read after window, camera and event. Of an author's story it opens a step whole, whatever else the link
 * says: such links were made before there were steps.
 */
export const STORY: Parameter = {
  key: 'story',
  example: 'july-rally',
  meaning:
    'The story mode, at a step of this chapter; `event` names the step, without it the chapter opens. Where the author wrote steps, the first of the chapter in the account that shows the event.',
  decode: (value, view, dataset, link) => {
    const id = chapterId(value);
    if (view.step !== null) return {};
    if (!dataset.chapters.some((chapter) => chapter.id === id)) return wrong(value, { kind: 'id', table: 'chapter' });
    const hasWindow = link.has('from') || link.has('to');
    return { patch: openingView(dataset, view, id, hasWindow) };
  },
  encode: ({ story, step }) => (step === null ? story : null),
};
