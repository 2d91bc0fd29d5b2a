export { isSettingsSheet } from './is-settings-sheet';
export { newerSheet } from './newer-sheet';
export { planSettingsSheet } from './plan-settings-sheet';
export { readSettingsSheet } from './read-settings-sheet';
