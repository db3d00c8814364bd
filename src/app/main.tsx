import { coarseUrl } from 'virtual:dateline-basemap';
import { createRoot } from 'react-dom/client';
import { loadBasemap } from '#map/load-basemap.ts';
import { App } from './App.tsx';
import './theme.css';
import '#ui/ui.css';
import '#panels/panels.css';
import './app.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');
// Begun here, so that it does not wait for the story; the map says so if it fails.
loadBasemap(coarseUrl).catch(() => undefined);
createRoot(root).render(<App root={root} />);
