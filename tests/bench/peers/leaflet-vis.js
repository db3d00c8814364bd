// Leaflet with markercluster beside vis-timeline, wired by hand: a strip moves the timeline's window, and the map's
// clusters are given the markers that enter it and lose those that leave.

import { csvParse } from 'd3-dsv';
import L from 'leaflet';
import 'leaflet.markercluster';
import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import 'vis-timeline/styles/vis-timeline-graph2d.css';

const SPAN = { start: Date.UTC(2010, 0, 1), end: Date.UTC(2020, 0, 1) };
const DAY = 86_400_000;
const STRIP = { left: 120, width: 1040 };

function readEvent({ id, title, date, category, lat, lon }) {
  const [from = '', to] = date.split('/');
  const start = Date.parse(from);
  return { id, title, category, start, end: to ? Date.parse(to) + DAY : start + DAY, long: to !== undefined, lat, lon };
}

/** Markers that overlap the window; a move hands over only what changes. */
function drawMap(events) {
  const map = L.map('map', { maxZoom: 18, zoomAnimation: false }).setView([20, 0], 1);
  const cluster = L.markerClusterGroup({ animate: false });
  map.addLayer(cluster);
  const icon = L.divIcon({ className: 'pin', iconSize: [12, 12] });
  const markers = events.map(({ lat, lon }) => L.marker([Number(lat), Number(lon)], { icon }));
  const shown = new Set();
  return (window) => {
    const [entering, leaving] = [[], []];
    events.forEach(({ start, end }, row) => {
      const inside = start < window.end && end > window.start;
      if (inside === shown.has(row)) return;
      if (inside) shown.add(row);
      else shown.delete(row);
      (inside ? entering : leaving).push(markers[row]);
    });
    cluster.removeLayers(leaving);
    cluster.addLayers(entering);
  };
}

function drawTimeline(events, window, onInitialDrawComplete) {
  const names = [...new Set(events.map(({ category }) => category))];
  const groups = new DataSet(names.map((name) => ({ id: name, content: name })));
  const items = new DataSet(
    events.map(({ id, title, category, start, end, long }) =>
      long
        ? { id, content: title, group: category, start, end, type: 'range' }
        : { id, content: title, group: category, start, type: 'point' },
    ),
  );
  const element = document.getElementById('timeline');
  const timeline = new Timeline(element, items, groups, {
    ...window,
    height: '400px',
    verticalScroll: true,
    onInitialDrawComplete,
  });
  return ({ start, end }) => timeline.setWindow(start, end, { animation: false });
}

function ownStrip(window, onMove) {
  const overlay = document.querySelector('.overlay');
  const selection = document.querySelector('.selection');
  const perMs = STRIP.width / (SPAN.end - SPAN.start);
  let [now, grip] = [window];
  function place() {
    selection.style.left = `${STRIP.left + (now.start - SPAN.start) * perMs}px`;
    selection.style.width = `${(now.end - now.start) * perMs}px`;
  }
  overlay.addEventListener('pointerdown', ({ pointerId, clientX }) => {
    overlay.setPointerCapture(pointerId);
    grip = { x: clientX, from: now };
  });
  overlay.addEventListener('pointermove', ({ clientX }) => {
    if (grip === undefined) return;
    const { from, x } = grip;
    const by = Math.min(Math.max((clientX - x) / perMs, SPAN.start - from.start), SPAN.end - from.end);
    now = { start: from.start + by, end: from.end + by };
    place();
    onMove(now);
  });
  overlay.addEventListener('pointerup', () => {
    grip = undefined;
  });
  place();
}

const url = new URLSearchParams(location.search).get('data') ?? '';
const events = csvParse(await (await fetch(url)).text(), readEvent);
const first = { start: SPAN.start, end: SPAN.start + 2 * 365.25 * DAY };
const moveMap = drawMap(events);
const moveTimeline = drawTimeline(events, first, () => document.body.setAttribute('data-ready', ''));
moveMap(first);
ownStrip(first, (window) => {
  moveTimeline(window);
  moveMap(window);
});
