import { describe, expect, it } from 'vitest';
import { createDataset, type Dataset } from '#model/dataset.ts';
import { accountId, chapterId, eventId } from '#model/id.ts';
import type { TierFilter } from '#model/view.ts';
import { tableOf } from '#query/event-table.ts';
import { currentStep, type StoryStep, stepIndex, storySteps } from '#query/story-steps.ts';
import { story } from '../story.ts';

/** The rally moves from after the arrest to before it; the leak is told by the record only, and only in its wider part. */
const events = story({
  arrest: { article: '2018-06', record: '2018-07-01' },
  rally: { article: '2018-07-30', record: '2018-06-30' },
  leak: { record: '2018-06-15', tier: 'wider' },
  freeze: { article: '2018-10-02', record: '2018-10-02' },
  aside: { article: '2005', record: '2005' },
});

const dataset = withChapters(events, { plot: ['rally', 'arrest', 'leak'], silence: ['leak'], sanctions: ['freeze'] });

function withChapters(told: Dataset, chapters: { readonly [id: string]: readonly string[] }): Dataset {
  return createDataset({
    ...told,
    chapters: Object.entries(chapters).map(([id, ids]) => {
      return { id: chapterId(id), title: id, summary: '', events: ids.map(eventId) };
    }),
  });
}

/** "plot" is the opening of a chapter, "plot/rally" one of its events. */
function step(text: string): StoryStep {
  const [chapter = '', event] = text.split('/');
  return { chapter: chapterId(chapter), event: event === undefined ? null : eventId(event) };
}

function stepsOf(account: string, tier: TierFilter): readonly StoryStep[] {
  return storySteps(dataset, tableOf(dataset, accountId(account)), tier);
}

function written(account: string, tier: TierFilter): string {
  return stepsOf(account, tier)
    .map(({ chapter, event }) => (event === null ? chapter : `${chapter}/${event}`))
    .join(' ');
}

describe('the steps of a story', () => {
  it('open each chapter, then go through its events in the order in which the account tells them', () => {
    expect(written('article', 'core')).toBe('plot plot/arrest plot/rally sanctions sanctions/freeze');
    expect(written('record', 'core')).toBe('plot plot/rally plot/arrest sanctions sanctions/freeze');
  });

  it('take in the wider record where it is switched on, and the chapters that are told by it alone', () => {
    expect(written('record', 'all')).toBe(
      'plot plot/leak plot/rally plot/arrest silence silence/leak sanctions sanctions/freeze',
    );
    expect(written('article', 'all')).toBe(written('article', 'core'));
  });

  it('are none without chapters', () => {
    const bare = withChapters(events, {});
    expect(storySteps(bare, tableOf(bare, bare.defaultAccount), 'core')).toEqual([]);
  });
});

describe('where a reader stands', () => {
  const steps = stepsOf('record', 'all');
  const standing = (at: string, bookmark: string | null = null) => {
    const index = currentStep(steps, step(at), bookmark === null ? null : step(bookmark));
    return index === -1 ? index : steps[index];
  };

  it('is at the step itself', () => {
    expect(standing('plot/rally', 'sanctions')).toEqual(step('plot/rally'));
    expect(standing('silence/leak')).toEqual(step('silence/leak'));
  });

  it('is in the other chapter that tells the event that was selected', () => {
    expect(standing('plot/freeze', 'plot/rally')).toEqual(step('sanctions/freeze'));
  });

  it('is where they were before they looked at an event that no chapter tells', () => {
    expect(standing('plot/aside', 'plot/rally')).toEqual(step('plot/rally'));
    expect(standing('plot/aside')).toEqual(step('plot'));
  });

  it('is at the beginning when the account does not tell the chapter', () => {
    const told = stepsOf('article', 'core');
    expect(told[currentStep(told, step('silence'), null)]).toEqual(step('plot'));
  });

  it('is nowhere when there are no steps', () => {
    expect(currentStep([], step('plot'), null)).toBe(-1);
    expect(stepIndex([], step('plot'))).toBe(-1);
  });
});
