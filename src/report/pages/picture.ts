/** A part of a picture, in millimetres from its upper left corner. `grey`: 0 is black, 1 white; grey prints on every printer. */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly grey: number;
    }
  /** A stroke from left to right: `x1` is less than `x2`. */
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly thickness: number;
      readonly grey: number;
      readonly dashed: boolean;
    };

/** A picture without words: they stand beside it, so that every program and every reader of screens has them. */
export interface Picture {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  /** Later ones lie over earlier ones. */
  readonly shapes: readonly Shape[];
  /** What it shows, for who cannot see it. */
  readonly description: string;
}

/** Length of a dash and of the gap after it, in millimetres. */
export const dash = { on: 1.6, off: 1 } as const;
