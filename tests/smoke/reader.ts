import { number, object, parse } from 'valibot';
import { expect } from 'vitest';
import type { Driver, Point } from './driver.ts';

const point = object({ x: number(), y: number() });

/** Waits until an expression has this value in the page. */
export async function until(driver: Driver, expression: string, expected: unknown): Promise<void> {
  await expect.poll(() => driver.look(expression), { message: expression }).toEqual(expected);
}

/** Opens an address and waits until the page has painted. */
export async function open(driver: Driver, address: string): Promise<void> {
  await driver.goTo(address);
  await until(driver, "document.querySelector('[data-ready]') !== null", true);
  await until(driver, "document.querySelector('div#story')", null);
}

/** How many elements are to be seen. */
export const seen = (selector: string, of = 'document') =>
  `[...${of}.querySelectorAll(${JSON.stringify(selector)})].filter((one) => one.checkVisibility()).length`;

/** A parameter of the page's address. */
export const parameter = (key: string) => `new URLSearchParams(location.search).get('${key}')`;

/** Clicks in the middle of the first element of this kind that is to be seen and has this text in it. */
export async function click(driver: Driver, selector: string, text = ''): Promise<void> {
  await driver.click(await atRest(() => driver.look(middleOf(selector, text)), `${selector} ${text}`));
}

/** @param frame an expression that is the page's `<iframe>`, in which the element stands */
export async function clickInFrame(driver: Driver, frame: string, selector: string): Promise<void> {
  const corner = parse(point, await driver.look(`(({ x, y }) => ({ x, y }))(${frame}.getBoundingClientRect())`));
  const { x, y } = await atRest(() => driver.lookInFrame(frame, middleOf(selector, '')), selector);
  await driver.click({ x: corner.x + x, y: corner.y + y });
}

/** Where something is once it has come to rest. */
async function atRest(look: () => Promise<unknown>, what: string): Promise<Point> {
  let before: unknown = null;
  const rests = async () => {
    const last = JSON.stringify(before);
    before = await look();
    return before !== null && JSON.stringify(before) === last;
  };
  await expect.poll(rests, { message: `${what} can be hit` }).toBe(true);
  return parse(point, before);
}

/** The middle of an element, or `null` while it is not there or something lies over it. */
const middleOf = (selector: string, text: string) => `(() => {
  const found = [...document.querySelectorAll(${JSON.stringify(selector)})].find(
    (one) => one.checkVisibility() && one.textContent.includes(${JSON.stringify(text)}),
  );
  if (found === undefined) return null;
  found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = found.getBoundingClientRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  return found.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null;
})()`;

/** A point in a rectangle of the page: at half its height, and at this share of its width. */
export async function between(driver: Driver, rectangle: string, share: number): Promise<Point> {
  const look = `(({ x, y, width, height }) => ({ x: x + ${share} * width, y: y + height / 2 }))(${rectangle})`;
  return atRest(() => driver.look(look), rectangle);
}
