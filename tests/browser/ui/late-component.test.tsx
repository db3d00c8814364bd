import { Suspense } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { lateComponent } from '#ui/late-component.tsx';

const Greeting = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

let root: Root;
afterEach(() => root.unmount());

function render(Late: typeof Greeting): HTMLElement {
  const box = document.createElement('div');
  root = createRoot(box);
  flushSync(() =>
    root.render(
      <Suspense fallback="…">
        <Late name="Ada" />
      </Suspense>,
    ),
  );
  return box;
}

test('one that has been fetched is drawn at once', async () => {
  const Late = lateComponent(async () => Greeting);
  await Late.fetch();
  expect(render(Late).textContent).toBe('Hello Ada');
});

test('one that has not is drawn when it has come', async () => {
  const box = render(lateComponent(async () => Greeting));
  expect(box.textContent).toBe('…');
  await expect.poll(() => box.textContent).toBe('Hello Ada');
});
