import { Suspense } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LateComponent, lateComponent } from '#ui/late-component.tsx';
import { type Renewal, RenewalContext } from '#ui/renewal-context.ts';

interface GreetingProps {
  readonly name: string;
  readonly onClose?: () => void;
}

const Greeting = ({ name }: GreetingProps) => <p>Hello {name}</p>;

let root: Root;
afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

function render(Late: LateComponent<GreetingProps>, renewal: Renewal | null = null, onClose?: () => void): HTMLElement {
  const box = document.createElement('div');
  document.body.append(box);
  root = createRoot(box);
  flushSync(() =>
    root.render(
      <RenewalContext value={renewal}>
        <h1>Page</h1>
        <Suspense fallback="…">
          <Late name="Ada" {...(onClose && { onClose })} />
        </Suspense>
      </RenewalContext>,
    ),
  );
  return box;
}

const press = (box: HTMLElement, name: string) =>
  [...box.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();

it('is drawn at once when it has been fetched', async () => {
  const Late = lateComponent('card', async () => Greeting);
  await Late.load();
  expect(render(Late).textContent).toBe('PageHello Ada');
});

it('is drawn when it has come', async () => {
  const box = render(lateComponent('card', async () => Greeting));
  expect(box.textContent).toBe('Page…');
  await expect.poll(() => box.textContent).toBe('PageHello Ada');
});

describe('one that does not come', () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  afterEach(() => reported.mockClear());

  function failing(times: number) {
    let asked = 0;
    return async () => {
      asked++;
      if (asked <= times) throw new TypeError('Failed to fetch dynamically imported module: x.js');
      return Greeting;
    };
  }

  it('leaves the page, is named, and comes when it is asked for again', async () => {
    const box = render(lateComponent('card', failing(1)));
    await expect
      .poll(() => box.querySelector('[role=alert] p')?.textContent)
      .toMatch(/^The rest of the card could not/);
    expect(box.querySelector('h1')).not.toBeNull();
    press(box, 'Try again');
    await expect.poll(() => box.textContent).toBe('PageHello Ada');
  });

  it('can be given up', async () => {
    const close = vi.fn();
    const options = { leave: ({ onClose }: GreetingProps) => onClose ?? (() => undefined) };
    const box = render(lateComponent('share', failing(1), options), null, close);
    await expect.poll(() => box.querySelectorAll('button').length).toBe(2);
    press(box, 'Close');
    expect(close).toHaveBeenCalledOnce();
  });

  it('offers the page anew after a second failure', async () => {
    const renewal = { isOutdated: async () => false, reload: vi.fn() };
    const box = render(lateComponent('card', failing(2)), renewal);
    await expect.poll(() => box.querySelectorAll('button').length).toBe(1);
    press(box, 'Try again');
    await expect.poll(() => box.querySelectorAll('button').length).toBe(2);
    press(box, 'Reload and keep the view');
    expect(renewal.reload).toHaveBeenCalledOnce();
  });

  it('offers the page anew at once where there is a newer build, and says so', async () => {
    const box = render(lateComponent('card', failing(1)), { isOutdated: async () => true, reload: vi.fn() });
    await expect.poll(() => box.querySelector('p')?.textContent).toMatch(/There is a newer version of this page\.$/);
    expect(box.querySelectorAll('button')).toHaveLength(2);
  });

  it('tells who waits for it, and nobody else where it is not missed', async () => {
    const missed = vi.fn();
    const box = render(lateComponent<GreetingProps>(null, failing(1), { missed: () => missed }));
    await expect.poll(() => missed).toHaveBeenCalledOnce();
    expect(box.textContent).toBe('Page');
  });
});

it('says of one that breaks by itself that it stopped working', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = () => {
    throw new Error('A fault of its own.');
  };
  const box = render(lateComponent('card', async () => broken));
  await expect.poll(() => box.querySelector('p')?.textContent).toMatch(/^This part stopped working/);
});
