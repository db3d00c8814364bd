import { findChromium } from '../../scripts/chromium.mjs';
import { startChromium } from './chromium-driver.ts';
import { walkThroughPage } from './walk.ts';

const path = findChromium();

walkThroughPage('Chromium', path === undefined ? undefined : (colours) => startChromium(path, colours));
