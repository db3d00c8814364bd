import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { obeyInTurn } from '../../../src/embed/obey-in-turn.ts';
import type { HostMessage } from '../../../src/embed/protocol.ts';

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

/** What is obeyed of what is taken, each obeyed in so many ms. */
function takeInTurn(costMs: number) {
  const obeyed: HostMessage[] = [];
  const turns = obeyInTurn(Date.now, (message) => {
    vi.setSystemTime(Date.now() + costMs);
    obeyed.push(message);
  });
  return { ...turns, obeyed };
}

const view = (query: string): HostMessage => ({ type: 'set-view', query });

it('obeys what comes alone at once', () => {
  const { take, obeyed } = takeInTurn(0);
  take(view('a'));
  expect(obeyed).toEqual([view('a')]);
});

it('obeys the last of each kind of what comes meanwhile, in the order in which it was said', () => {
  const { take, obeyed } = takeInTurn(0);
  take(view('a'));
  take({ type: 'select', event: 'x' });
  take(view('b'));
  take({ type: 'set-look', theme: 'dark' });
  take(view('c'));
  take({ type: 'set-look', lang: 'fr' });
  vi.runAllTimers();
  expect(obeyed).toEqual([
    view('a'),
    { type: 'select', event: 'x' },
    view('c'),
    { type: 'set-look', theme: 'dark', lang: 'fr' },
  ]);
});

it('leaves most of the time to others, however much is said', () => {
  const { take, obeyed } = takeInTurn(20);
  for (let ms = 0; ms < 1000; ms += 1) {
    take(view(String(ms)));
    vi.advanceTimersByTime(1);
  }
  expect(obeyed.length).toBeGreaterThan(5);
  expect(obeyed.length).toBeLessThanOrEqual(15);
  vi.runAllTimers();
  expect(obeyed.at(-1)).toEqual(view('999'));
});

it('obeys nothing once it has ended', () => {
  const { take, end, obeyed } = takeInTurn(0);
  take(view('a'));
  take(view('b'));
  end();
  vi.runAllTimers();
  expect(obeyed).toEqual([view('a')]);
});
