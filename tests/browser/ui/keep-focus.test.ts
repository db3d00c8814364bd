import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepFocus } from '#ui/keep-focus.ts';

let root: HTMLElement;
let end: () => void;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  root.innerHTML = `
    <div id="notices"><button id="close">Close</button></div>
    <section id="list" tabindex="-1">
      <div id="head"><button id="clear">Clear all</button></div>
      <ol><li><button id="first" data-event-id="a&quot;b">A</button></li><li><button id="second">B</button></li></ol>
    </section>
    <p><button id="last">Last</button></p>`;
  end = keepFocus(root);
});
afterEach(() => {
  end();
  document.body.replaceChildren();
});

function one(id: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`#${id}`);
  if (found === null) throw new Error(`There is no ${id}.`);
  return found;
}

/** Focuses an element and takes something away, which is noted before the next task. */
async function lose(focused: string, removed = focused): Promise<void> {
  one(focused).focus();
  one(removed).remove();
  await Promise.resolve();
}

describe('the focus of what leaves the page', () => {
  it('goes to the nearest thing around that takes it', async () => {
    await lose('clear');
    expect(document.activeElement).toBe(one('list'));
  });

  it('goes to what follows, where nothing around takes it', async () => {
    await lose('close');
    expect(document.activeElement).toBe(one('list'));
  });

  it('goes to what has come in place of everything', async () => {
    one('last').focus();
    root.innerHTML = '<h1 tabindex="-1">Another story</h1>';
    await Promise.resolve();
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('waits for something that takes it', async () => {
    one('last').focus();
    root.innerHTML = '<p>Loading…</p>';
    await Promise.resolve();
    root.innerHTML = '<p hidden tabindex="-1">Not yet</p><main tabindex="-1">Here</main>';
    await Promise.resolve();
    expect(document.activeElement?.textContent).toBe('Here');
  });

  it('stays with the event whose row is written anew', async () => {
    one('first').focus();
    const list = one('list').querySelector('ol');
    if (list !== null)
      list.innerHTML = '<li><button>B</button></li><li><button data-event-id="a&quot;b">A</button></li>';
    await Promise.resolve();
    expect(document.activeElement?.textContent).toBe('A');
  });

  it('stays with a row that only moves', async () => {
    one('first').focus();
    one('list').querySelector('ol')?.append(one('first'));
    await Promise.resolve();
    expect(document.activeElement).toBe(one('first'));
  });
});

describe('the focus is left alone', () => {
  it('where somebody has taken it elsewhere', async () => {
    one('clear').focus();
    one('clear').remove();
    one('last').focus();
    await Promise.resolve();
    expect(document.activeElement).toBe(one('last'));
  });

  it('after a press beside it', async () => {
    one('clear').focus();
    await userEvent.click(document.body, { position: { x: 400, y: 1 } });
    one('clear').remove();
    await Promise.resolve();
    expect(document.activeElement).toBe(document.body);
  });

  it('outside of the root, and once it is over', async () => {
    const outside = document.createElement('button');
    document.body.append(outside);
    outside.focus();
    outside.remove();
    one('close').remove();
    await Promise.resolve();
    expect(document.activeElement).toBe(document.body);
    end();
    await lose('clear');
    expect(document.activeElement).toBe(document.body);
  });
});
