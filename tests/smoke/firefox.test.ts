import { findFirefox } from '../../scripts/browsers.mjs';
import { startFirefox } from './firefox-driver.ts';
import { walkThroughPage } from './walk.ts';

const path = findFirefox();

walkThroughPage('Firefox', path === undefined ? undefined : (colours) => startFirefox(path, colours));
