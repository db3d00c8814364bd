import { lateComponent } from '#ui/late-component.tsx';

/** Large tables only: no part of the start page. */
export const LateDensityStage = lateComponent('columns', async () => (await import('./DensityStage.tsx')).DensityStage);
