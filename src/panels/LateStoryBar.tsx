import { lateComponent } from '#ui/late-component.tsx';

/** The bar of the story while it is being read: no part of the start page. */
export const LateStoryBar = lateComponent('story', async () => (await import('./StoryBar.tsx')).StoryBar);
