import { eventId } from '#model/id.ts';
import { DAY, type Interval, utcMs } from '#model/time.ts';
import { defaultView } from '#model/view.ts';
import { createStore } from '#store/create-store.ts';
import { bindHistory } from '#url/bind-history.ts';
import { span, story } from '../story.ts';
import { createHistoryPage } from './history-page.ts';

export const dataset = story({
  arrest: { article: '2018-06', record: '2018-06-30' },
  rally: { article: '2018-07-30', record: '2018-06-30' },
});
export const [arrest, rally] = [eventId('arrest'), eventId('rally')];
export const june = span('2018-06');

/** A store and a page with a history that are kept in step. */
export function bind(data: string | null = null) {
  const store = createStore(dataset, defaultView(dataset));
  const browser = createHistoryPage('/story/#top');
  const unbind = bindHistory(store, browser.page, data);
  return { store, ...browser, unbind };
}

/** A day further each time, so that each is another view. */
export function windowAt(n: number): Interval {
  return { start: utcMs(june.start + n * DAY), end: utcMs(june.end + n * DAY) };
}
