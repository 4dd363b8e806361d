import { fingerprint, fingerprintOfText } from "./undo";

/** Records that lie one behind the other, printed: a piece of the copy of a day. */
export interface Piece {
  /** The key of the first one. All from here up to where the next piece begins are in it. */
  readonly from: string;
  /** How many they are. */
  readonly size: number;
  /** What stands within the JSON of an array of `[key, record]`. */
  readonly text: string;
  /** What stands within the JSON of an array of `[key, mark of the record]`. */
  readonly marks: string;
}

/**
 * The records as JSON, piece by piece: each is printed once, for its mark and for the text. Ten thousand people and what was
 * done for them are a good part of a second of work, in which nothing else could be done.
 *
 * @param most how many records are in a piece
 * @param rest waited for behind each piece
 * @returns null where a record is not JSON
 */
export async function printInPieces(
  records: ReadonlyMap<string, unknown>,
  most: number,
  rest: () => Promise<void>,
): Promise<readonly Piece[] | null> {
  const all = [...records];
  // Of one size, so that none is left with a record or two.
  const size = Math.ceil(all.length / Math.ceil(all.length / most));
  const pieces: Piece[] = [];
  for (let at = 0; at < all.length; at += size) {
    const texts: string[] = [];
    const marks: string[] = [];
    for (const [key, record] of all.slice(at, at + size)) {
      const text = asJson(record);
      if (text === null) return null;
      const name = JSON.stringify(key);
      texts.push(`[${name},${text}]`);
      marks.push(`[${name},"${record === null ? "" : fingerprintOfText(text)}"]`);
    }
    const from = all[at]?.[0] ?? "";
    pieces.push({ from, size: texts.length, text: texts.join(","), marks: marks.join(",") });
    await rest();
  }
  return pieces;
}

/** `markOf` all records in these pieces, in their order. */
export function markOfPieces(pieces: readonly Pick<Piece, "marks">[]): string {
  return pieces.length === 0
    ? fingerprint([])
    : fingerprintOfText(`[${pieces.map(({ marks }) => marks).join(",")}]`);
}

/** Pieces, one behind the other, whose records are read again. */
export interface Run {
  /** The number of the first. */
  readonly first: number;
  /** The number of the one behind the last. */
  readonly end: number;
  /** Nothing was said to have changed in them: they are looked at to see whether that is so. */
  readonly isLook: boolean;
}

/**
 * Which pieces are read again: those in which a record was written, those that are not as they were written, and those whose
 * turn it is to be looked at.
 *
 * @param changed the keys of what was written
 */
export function runsToRead(
  pieces: readonly { readonly from: string; readonly isSound: boolean; readonly isDue: boolean }[],
  changed: Iterable<string>,
): readonly Run[] {
  const written = new Set([...changed].map((key) => pieceOf(pieces, key)));
  const runs: Run[] = [];
  pieces.forEach(({ isSound, isDue }, at) => {
    const isOther = written.has(at) || !isSound;
    if (!isOther && !isDue) return;
    const isLook = !isOther;
    const last = runs.at(-1);
    if (last?.end === at && last.isLook === isLook) runs[runs.length - 1] = { ...last, end: at + 1 };
    else runs.push({ first: at, end: at + 1, isLook });
  });
  return runs;
}

/** The number of the piece that the key belongs to: what lies before the first belongs to it, too. */
function pieceOf(pieces: readonly { readonly from: string }[], key: string): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.from ?? "") <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Null for what has none: undefined, and what cannot be printed. */
function asJson(record: unknown): string | null {
  try {
    // The types do not say it: there is no JSON of undefined or of a function.
    const text: unknown = JSON.stringify(record);
    return typeof text === "string" ? text : null;
  } catch {
    return null;
  }
}
