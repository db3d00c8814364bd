// First, so that the data of a link is on its way before the rest of the page's code runs.
import './early-load.ts';
import { coarseUrl } from 'virtual:dateline-basemap';
import { createRoot } from 'react-dom/client';
import { loadLocale } from '#i18n/load-locale.ts';
import { loadBasemap } from '#map/load-basemap.ts';
import { readLook } from '#url/look-link.ts';
import { App } from './App.tsx';
import { applyTheme } from './apply-theme.ts';
import { browserLanguage } from './use-language.ts';
import './theme.css';
import '#ui/ui.css';
import '#panels/panels.css';
import './app.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');
// Begun here, so that they do not wait for the story; who needs them says so if they fail.
loadBasemap(coarseUrl).catch(() => undefined);
const look = readLook(window.location.search);
applyTheme(look.theme);
loadLocale(look.language ?? browserLanguage()).catch(() => undefined);
createRoot(root).render(<App root={root} />);
