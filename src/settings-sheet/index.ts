export { isSettingsSheet } from './is-settings-sheet';
export { planSettingsSheet } from './plan-settings-sheet';
export { readSettingsSheet } from './read-settings-sheet';
