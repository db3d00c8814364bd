import { lateComponent } from '#ui/late-component.tsx';

/** Has nothing to say before the first press. */
export const LateAnnouncer = lateComponent(null, async () => (await import('./Announcer.tsx')).Announcer);
