import { findChromium, findFirefox } from './browser';

/** Before any test: the browsers, installed once where there are none, so that no test waits for another's installation. */
export default function setup(): void {
  process.env['CHROMIUM_PATH'] = findChromium();
  process.env['FIREFOX_PATH'] = findFirefox();
}
