import { StrictMode, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Dateline, mount } from '#app/dateline.tsx';
import { SMALL_DATASET } from '../../fixtures/ingest/small-dataset.ts';

interface StoryProps {
  readonly view: string;
  readonly onMount: (story: Dateline) => void;
  readonly onReady: () => void;
}

/** As docs/embed.md has it. */
function Story({ view, onMount, onReady }: StoryProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(
    function showStory() {
      if (place.current === null) return undefined;
      const story = mount(place.current, { data: SMALL_DATASET, view });
      onMount(story);
      story.ready.then(onReady);
      return story.dispose;
    },
    [view, onMount, onReady],
  );
  return <div ref={place} style={{ inlineSize: 640 }} />;
}

test('comes and goes with a component of React, without a word', async () => {
  const element = document.createElement('div');
  document.body.append(element);
  const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  const failed = vi.fn();
  window.addEventListener('unhandledrejection', failed);
  onTestFinished(() => {
    window.removeEventListener('unhandledrejection', failed);
    vi.restoreAllMocks();
    element.remove();
  });
  const root = createRoot(element);
  const [mounted, ready] = [vi.fn(), vi.fn()];
  const show = (view: string) =>
    root.render(
      <StrictMode>
        <Story view={view} onMount={mounted} onReady={ready} />
      </StrictMode>,
    );
  // React in development mounts, ends and mounts anew.
  show('event=rally');
  await expect.poll(() => ready.mock.calls.length).toBe(1);
  expect(mounted).toHaveBeenCalledTimes(2);
  show('event=arrest-brussels');
  await expect.poll(() => ready.mock.calls.length).toBe(2);
  show('');
  root.unmount();
  await expect.poll(() => element.innerHTML).toBe('');
  // What was to be thrown or rejected has been by then.
  await new Promise((done) => setTimeout(done, 300));
  expect(failed).not.toHaveBeenCalled();
  expect(said.flatMap(({ mock }) => mock.calls)).toEqual([]);
});
