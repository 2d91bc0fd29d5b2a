import { findChromium } from './browser';

/** Before any test: a browser, installed once where there is none, so that no test waits for another's installation. */
export default function setup(): void {
  process.env['CHROMIUM_PATH'] = findChromium();
}
