import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectContrast } from './accessible.ts';
import { openPage } from './browser.ts';
import { layoutShift } from './layout-shift.ts';

/** A page that says it is ready, with one thing in its body or script. */
function html(body: string): string {
  return `<!doctype html><html lang="en" data-ready><head><meta charset="utf-8"><title>Test</title>
    <link rel="icon" href="data:,"></head><body><main><h1>Test</h1>${body}</main></body></html>`;
}

const pages: Record<string, string> = {
  '/quiet': html('<p>Nothing to see.</p><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
  '/log': html('<script>console.log("hello")</script>'),
  '/debug': html('<script>console.debug("psst")</script>'),
  '/warn': html('<script>console.warn("careful")</script>'),
  '/throw': html('<script>setTimeout(() => { throw new Error("broken") })</script>'),
  '/reject': html('<script>Promise.reject(new Error("dropped"))</script>'),
  '/missing': html('<img alt="" src="/nowhere.png">'),
  '/abroad': html('<img alt="" src="https://example.org/pixel.gif">'),
  '/socket': html('<script>new WebSocket("ws://example.org/")</script>'),
  '/worker': html(
    '<script>new Worker(URL.createObjectURL(new Blob(["console.log(1); fetch(\'https://example.org\')"])))</script>',
  ),
  '/unlabelled': html('<button type="button"></button>'),
  '/faint': html(
    '<style>:root { color-scheme: light dark; background: Canvas } p { color: light-dark(#111, #222) }</style><p>Faint.</p>',
  ),
  '/jumpy': html(
    '<div id="top"></div><p style="height:300px">Text that is pushed down.</p>' +
      '<script>addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(() => { top_.style.height = "300px" })));' +
      'const top_ = document.getElementById("top")</script>',
  ),
};

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  origin = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a page under test', () => {
  it('may be quiet', async () => {
    const { close } = await openPage({ origin, path: '/quiet' });
    await close();
  });

  it('fails its test for anything else', async () => {
    const complaints = {
      '/log': /console log: hello/,
      '/debug': /console debug: psst/,
      '/warn': /console warning: careful/,
      '/throw': /uncaught: Error: broken/,
      '/reject': /uncaught: Error: dropped/,
      '/missing': /response 404: .*nowhere\.png/,
      '/abroad': /other origin: GET https:\/\/example\.org\/pixel\.gif/,
      '/socket': /web socket: ws:\/\/example\.org/,
      '/worker': /console log: 1[\s\S]*other origin: GET https:\/\/example\.org/,
    };
    await Promise.all(
      Object.entries(complaints).map(async ([path, complaint]) => {
        const { faults, close } = await openPage({ origin, path });
        await expect.poll(() => faults.join('\n'), { message: path }).toMatch(complaint);
        await expect(close(), path).rejects.toThrow(complaint);
      }),
    );
  });

  it('may do what its test expects of it', async () => {
    const { close } = await openPage({ origin, path: '/warn', allow: [/^console warning: careful/] });
    await close();
  });

  it('is looked at by axe', async () => {
    const { page } = await openPage({ origin, path: '/quiet' });
    await expectAccessible(page);
    const { page: unlabelled } = await openPage({ origin, path: '/unlabelled' });
    await expect(expectAccessible(unlabelled)).rejects.toThrow(/button-name .*\n {2}button/);
    const { page: faint } = await openPage({ origin, path: '/faint', colorScheme: 'light' });
    await expectAccessible(faint);
    await faint.emulateMedia({ colorScheme: 'dark' });
    await expect(expectContrast(faint)).rejects.toThrow(/color-contrast .*\n {2}p/);
  });

  it('is measured for layout shifts', async () => {
    const { page: still } = await openPage({ origin, path: '/quiet' });
    expect(await layoutShift(still)).toBe(0);
    const { page: jumpy } = await openPage({ origin, path: '/jumpy' });
    await jumpy.waitForFunction(() => document.getElementById('top')?.clientHeight === 300);
    expect(await layoutShift(jumpy)).toBeGreaterThan(0.05);
  });
});
