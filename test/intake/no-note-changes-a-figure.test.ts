import { expect, it } from 'vitest';
import { severityOf } from '../../src/core/finding-codes';

/* What is only told, with the reason why it changes no figure, no order and no column. A code that is added here has to have one. */
const notes = {
  provisional: 'the figures are what they are; the caption says it too',
  'no-previous': 'nothing is there to compare with',
  'history-none-before': 'nothing is there to compare with',
  'unit-renamed': 'the person has entered it',
  'total-computed': 'the only total that there is, of all groups, exact',
  'points-computed': 'the only points that there are',
  'count-nothing-given': 'as the office’s own set of indicators says',
  'scheme-proposed': 'only proposed; the person puts it into force',
  'tables-of-periods': 'each table names its period itself',
  'table-left-out': 'of another period by its own caption, or left out by the person',
  'section-row':
    'a caption, or a row that its figures or its words prove to be of several units; a doubt is row-place-like',
  'column-ignored': 'of another period, or without points; points are column-unread',
  'reading-unused': 'it has no effect; a lost role is reading-unmet',
  'config-older': 'the same settings in a newer form',
};

it('what decides a figure, an order or a column is a warning or an error, never only a note', () => {
  const told = Object.entries(severityOf).flatMap(([code, severity]) => (severity === 'info' ? [code] : []));
  expect(told.sort()).toEqual(Object.keys(notes).sort());
});
