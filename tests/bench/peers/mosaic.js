// Mosaic vgplot over DuckDB-WASM: a map, lanes by category and an overview whose brush filters both. Mosaic filters by the
// start of an event only, so it is spared the intervals that reach into the window.

import * as duckdb from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import * as vg from '@uwdata/vgplot';

const COLUMNS = ['id', 'title', 'date', 'category', 'place', 'country', 'lat', 'lon', 'summary'];

let running = 0;

async function openDatabase() {
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(workerUrl));
  await db.instantiate(wasmUrl);
  const [quiet, { warn, error }] = [() => undefined, console];
  const names = ['debug', 'info', 'log', 'group', 'groupCollapsed', 'groupEnd'];
  vg.coordinator().logger({ ...Object.fromEntries(names.map((name) => [name, quiet])), warn, error });
  const connector = vg.wasmConnector({ duckdb: db });
  vg.coordinator().databaseConnector({
    async query(query) {
      running += 1;
      try {
        return await connector.query(query);
      } finally {
        running -= 1;
      }
    },
  });
  return db;
}

async function loadEvents(db, url) {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  await db.registerFileBuffer('events.csv', bytes);
  const types = COLUMNS.map((name) => `'${name}': '${name === 'lat' || name === 'lon' ? 'DOUBLE' : 'VARCHAR'}'`);
  await vg.coordinator().exec(`
    CREATE TABLE events AS
    SELECT CAST(substr(date, 1, 10) AS TIMESTAMP) AS start, category, lon, lat
    FROM read_csv('events.csv', header = true, auto_detect = false, columns = {${types.join(', ')}})`);
}

function drawViews(byPlace) {
  const brush = vg.Selection.crossfilter();
  const filtered = vg.from('events', { filterBy: brush });
  const size = (width, height) => [vg.width(width), vg.height(height)];
  const mark = byPlace
    ? vg.dot(filtered, { x: 'lon', y: 'lat', r: vg.count(), fill: 'steelblue', fillOpacity: 0.5 })
    : vg.raster(filtered, { x: 'lon', y: 'lat', fill: 'density', bandwidth: 0, pixelSize: 4 });
  const map = vg.plot(mark, vg.xDomain([-180, 180]), vg.yDomain([-60, 75]), ...size(896, 322));
  const lanes = vg.plot(
    vg.rectY(filtered, { x: vg.bin('start', { steps: 290 }), y: vg.count(), fy: 'category', fill: 'category' }),
    ...size(1280, 330),
  );
  const profile = vg.rectY(vg.from('events'), { x: vg.bin('start', { steps: 260 }), y: vg.count(), fill: '#999' });
  const overview = vg.plot(profile, vg.intervalX({ as: brush }), vg.yAxis(null), ...size(1280, 80));
  for (const [id, view] of Object.entries({ map, timeline: lanes, overview })) {
    document.getElementById(id)?.append(view);
  }
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Settled: no query for three frames, the last of which drew the answers. */
window.benchSettled = async () => {
  for (let calm = 0; calm < 3; calm = running === 0 ? calm + 1 : 0) await nextFrame();
};

const url = new URLSearchParams(location.search).get('data') ?? '';
await loadEvents(await openDatabase(), url);
drawViews(url.includes('places'));
while (document.querySelector('#overview .overlay') === null) await nextFrame();
await window.benchSettled();
document.body.setAttribute('data-ready', '');
