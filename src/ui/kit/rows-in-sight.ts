/** The rows of a long list that are drawn: from `first` to before `last`. */
export interface Sight {
  readonly first: number;
  readonly last: number;
}

/** Rows drawn above and below what is in sight, so that neither a quick scroll nor a reader's cursor meets an edge. */
const spare = 12;

/**
 * Which rows to draw.
 *
 * @param above how many pixels of the list are above the window; negative where it begins further down
 * @param height of the window, in pixels
 * @param rowHeight in pixels, above 0
 */
export function rowsInSight(above: number, height: number, rowHeight: number, count: number): Sight {
  const first = Math.floor(above / rowHeight) - spare;
  const last = Math.ceil((above + height) / rowHeight) + spare;
  return {
    first: Math.min(Math.max(0, first), Math.max(0, count - 1)),
    last: Math.min(Math.max(last, spare), count),
  };
}
