import type { en as English } from '../../../catalogue/en';
import { vi } from '../../../catalogue/vi';

/** In the place of `src/catalogue/english.ts`: Vietnamese till the English words have come, a tenth of all that the pane loads, which few ever read. */
export let en: typeof English | typeof vi = vi;

/** Loads the English words. Where they cannot be had, the pane speaks Vietnamese. */
export async function loadEnglish(): Promise<void> {
  const loaded = await import(/* webpackChunkName: "english" */ '../../../catalogue/en').catch(() => null);
  if (loaded !== null) ({ en } = loaded);
}
