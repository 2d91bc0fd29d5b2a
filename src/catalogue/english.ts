/** The English words. The Excel pane has another module in this place, which loads them only for those who read English. */
export { en } from './en';
