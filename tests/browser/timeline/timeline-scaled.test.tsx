import { afterEach, describe, expect, test } from 'vitest';
import { DAY, type Interval } from '#model/time.ts';
import { MOST_MARKS } from '#store/select.ts';
import { type TableRow, tableDataset } from '../../fixtures/timeline/generated-table.ts';
import { span, story } from '../../unit/story.ts';
import { drag, type MountedTimeline, mountTimeline } from './mount-timeline.tsx';

const few = story({
  old: { article: '2005-07-07', place: 'paris' },
  rally: { article: '2018-07-30', place: 'paris' },
  late: { article: '2023-05-26', place: 'brussels' },
});
const day = (date: string): TableRow => ({ ...span(date), category: 0, country: 0 });
const many = tableDataset([
  day('2017-01-01'),
  ...Array.from({ length: MOST_MARKS + 1 }, () => day('2018-06-05')),
  day('2020-01-01'),
]);

let timeline: MountedTimeline;
afterEach(() => timeline.unmount());

const shown = () => timeline.store.getState().view.window;
const middleOf = (node: Element) => {
  const { left, top, width, height } = node.getBoundingClientRect();
  return [left + width / 2, top + height / 2] as const;
};

describe.each([
  ['transform: scale(0.6); transform-origin: 0 0', 0.6],
  ['zoom: 0.7', 0.7],
])('in a box with %s', (style, scale) => {
  async function mount(dataset: typeof few, window: string) {
    timeline = await mountTimeline(dataset, { window: span(window) });
    timeline.host.style.cssText += `;${style}`;
    await expect.poll(() => timeline.host.getBoundingClientRect().width).toBeCloseTo(1000 * scale, 0);
  }

  test('a drag keeps what is under the pointer there', async () => {
    await mount(few, '2018-05/2018-11');
    const [x, y] = middleOf(timeline.mark('rally'));
    drag(timeline.one('.timeline-lanes'), [x, y + 20], [x + 60, y + 20]);
    await expect.poll(() => middleOf(timeline.mark('rally'))[0]).toBeCloseTo(x + 60, -0.3);
  });

  test('the wheel zooms around the pointer', async () => {
    await mount(few, '2018-05/2018-11');
    const axis = timeline.one('.timeline-axis-line:not(.timeline-overview *)').getBoundingClientRect();
    const x = axis.left + axis.width / 4;
    const before = shown();
    const wheel = {
      deltaY: -200,
      ctrlKey: true,
      clientX: x,
      clientY: middleOf(timeline.one('.timeline-lanes'))[1],
      bubbles: true,
      cancelable: true,
    };
    timeline.one('.timeline-lanes').dispatchEvent(new WheelEvent('wheel', wheel));
    await expect.poll(() => shown().end - shown().start).toBeLessThan(200 * DAY);
    const quarter = ({ start, end }: Interval) => start + (end - start) / 4;
    expect((quarter(shown()) - quarter(before)) / DAY).toBeCloseTo(0, 0);
  });

  test('the brush on the overview goes with the pointer', async () => {
    await mount(few, '2010/2012');
    const [x, y] = middleOf(timeline.one('.selection'));
    drag(timeline.one('.selection'), [x, y], [x + 60, y]);
    await expect.poll(() => middleOf(timeline.one('.selection'))[0]).toBeCloseTo(x + 60, -0.3);
  });

  test('a click opens the column under the pointer', async () => {
    await mount(many, '2018-05/2018-08');
    const area = timeline.one('.timeline-columns');
    const { left, top, width } = area.getBoundingClientRect();
    const lane = Number(timeline.one('.timeline-columns > svg').getAttribute('height')) * scale;
    const x1 = Number(timeline.one('.timeline-columns .timeline-lane-line').getAttribute('x2')) * scale;
    // The crowd's day is the only column of the window: from wherever its overlay stands, that is what opens.
    for (let x = left + x1; x > left + width * 0.1; x -= 4) {
      const at = { clientX: x, clientY: top + lane / 2, bubbles: true, pointerType: 'mouse' };
      area.dispatchEvent(new PointerEvent('pointermove', at));
      await new Promise(requestAnimationFrame);
      const column = timeline.host.querySelector('.timeline-column:not([hidden])');
      if (column === null) continue;
      const box = column.getBoundingClientRect();
      expect(x).toBeGreaterThanOrEqual(box.left - 1);
      expect(x).toBeLessThanOrEqual(box.right + 1);
    }
  });
});
