import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { mapStory } from '../../fixtures/map/map-story.ts';
import { mountMap, unmountMaps } from './mount-map.tsx';

afterEach(unmountMaps);

it('shows the places and says so when the borders cannot be had', async () => {
  vi.spyOn(window, 'fetch').mockImplementation(async () => new Response('gone', { status: 404 }));
  const map = await mountMap(mapStory({ paris: [2.35, 48.85] }, { freeze: { at: 'paris' } }));
  await expect.element(page.getByText(/borders could not be loaded/)).toBeVisible();
  expect(map.symbols()).toHaveLength(1);
  expect(map.painted).toHaveBeenCalledTimes(1);
});
