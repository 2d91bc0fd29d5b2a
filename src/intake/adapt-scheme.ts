import type { Scheme } from '../core/scheme/types';
import type { Settings } from '../core/settings/settings';

/** A scheme with the office's own captions, thresholds, aliases and grades. */
export function adaptScheme(scheme: Scheme, { aliases, captions, thresholds, bands }: Settings): Scheme {
  const totalThreshold = thresholds['total'];
  return {
    ...scheme,
    indicators: scheme.indicators.map((indicator) => {
      const threshold = thresholds[indicator.id];
      return {
        ...indicator,
        caption: captions[indicator.id] ?? indicator.caption,
        threshold: threshold === undefined ? indicator.threshold : threshold,
        aliases: [...indicator.aliases, ...(aliases[indicator.id] ?? [])],
      };
    }),
    bands: bands === null ? scheme.bands : [...bands].sort((a, b) => b.floor - a.floor),
    totalThreshold: totalThreshold === undefined ? scheme.totalThreshold : totalThreshold,
  };
}
