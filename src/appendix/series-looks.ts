/** How the hosts draw a series. */
export interface SeriesLooks {
  /** `#RRGGBB`. */
  readonly color: string;
  readonly marker: 'circle' | 'square' | 'triangle' | 'diamond';
  readonly dash: 'solid' | 'dash' | 'dot';
}

/** Neighbours differ in lightness, mark and dash, so that they stay apart on a black-and-white print. */
const looks: readonly [SeriesLooks, ...SeriesLooks[]] = [
  { color: '#1F3864', marker: 'circle', dash: 'solid' },
  { color: '#C55A11', marker: 'square', dash: 'dash' },
  { color: '#7F7F7F', marker: 'triangle', dash: 'dot' },
  { color: '#2E75B6', marker: 'diamond', dash: 'solid' },
  { color: '#000000', marker: 'circle', dash: 'dash' },
  { color: '#A9D18E', marker: 'square', dash: 'dot' },
];

/** Looks of the series at that place, counted from 0. */
export function seriesLooks(index: number): SeriesLooks {
  return looks[index % looks.length] ?? looks[0];
}
