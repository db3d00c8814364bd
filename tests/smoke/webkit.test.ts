import { findWebKit } from '../../scripts/browsers.mjs';
import { walkThroughPage } from './walk.ts';
import { startWebKit } from './webkit-driver.ts';

const paths = findWebKit();

walkThroughPage('WebKit', paths === undefined ? undefined : (colours) => startWebKit(paths, colours));
