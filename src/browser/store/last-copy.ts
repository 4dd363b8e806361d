import * as v from "valibot";
import { printInPieces, type Piece } from "../../core/store/pieces";
import type { CopyInPieces, SinceCopy } from "./since-copy";

/** A piece of a copy as it lies in it. */
export interface BytesPiece extends Omit<Piece, "text"> {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of them. */
  readonly digest: string;
}

/** The last copy of a day, from which the next one goes on. */
export interface LastCopy extends CopyInPieces {
  readonly pieces: readonly (BytesPiece & { readonly isSound: boolean; readonly isDue: boolean })[];
  /** The key at which the looks go on behind those that are due now. */
  readonly nextLook: string;
}

/**
 * What there is to know of the pieces of a copy beside the copy: where they lie in it. Only of the last one: whoever wants to
 * have a copy back does not need it.
 */
const tableSchema = v.object({
  version: v.literal(1),
  /** Of the copy. */
  id: v.string(),
  nextLook: v.string(),
  pieces: v.array(
    v.object({
      from: v.string(),
      size: v.number(),
      marks: v.string(),
      length: v.number(),
      digest: v.string(),
    }),
  ),
});

export type PieceTable = v.InferOutput<typeof tableSchema>;

/** In so many days all pieces are looked at once: an account of changes gone wrong lives no longer than the copies of the days. */
const daysOfLooks = 7;

/** Records in a piece: a few milliseconds of work. */
const pieceSize = 200;

/** Everything else that waits is done first. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export function readTable(record: unknown): PieceTable | null {
  const table = v.safeParse(tableSchema, record);
  return table.success ? table.output : null;
}

export function printTable(id: string, nextLook: string, pieces: readonly BytesPiece[]): PieceTable {
  const known = pieces.map(({ from, size, marks, bytes, digest }) => ({
    from,
    size,
    marks,
    length: bytes.length,
    digest,
  }));
  return { version: 1, id, nextLook, pieces: known };
}

/** The pieces of this copy, each looked at whether its bytes are those that were written. */
export async function piecesOf({ id, pieces, nextLook }: PieceTable, body: Blob): Promise<LastCopy> {
  const bytes = new Uint8Array(await body.arrayBuffer());
  let at = 1;
  const places = pieces.map(({ length }) => {
    const place = bytes.subarray(at, at + length);
    at += length + 1;
    return place;
  });
  const digests = await Promise.all(places.map(digestOf));
  const first = pieces.findIndex(({ from }) => from >= nextLook);
  const from = first < 0 ? 0 : first;
  const end = from + Math.ceil(pieces.length / daysOfLooks);
  return {
    id,
    nextLook: pieces[end]?.from ?? "",
    pieces: pieces.map((piece, number) => ({
      ...piece,
      bytes: places[number] ?? new Uint8Array(),
      isSound: digests[number] === piece.digest,
      isDue: number >= from && number < end,
    })),
  };
}

/**
 * The pieces of the next copy: those of the last one, and what was read since, printed.
 *
 * @returns `unknown` where something has changed that was said not to have; `no-json` where a record is none
 */
export async function nextPieces(
  { parts }: SinceCopy,
  last: LastCopy | null,
): Promise<readonly BytesPiece[] | "unknown" | "no-json"> {
  const pieces: BytesPiece[] = [];
  for (const part of parts) {
    if (typeof part === "number") {
      const kept = last?.pieces[part];
      if (!kept) return "unknown";
      pieces.push(kept);
      continue;
    }
    const printed = await printInPieces(part.records, pieceSize, breath);
    if (!printed) return "no-json";
    const before = part.looksAt.map((number) => last?.pieces[number]?.marks).join(",");
    if (part.looksAt.length > 0 && printed.map(({ marks }) => marks).join(",") !== before) return "unknown";
    pieces.push(...(await Promise.all(printed.map(inBytes))));
  }
  return pieces;
}

/** The JSON of an array of `[key, record]`. The browser puts it together, beside the worker's own thread. */
export function bodyOf(pieces: readonly BytesPiece[]): Blob {
  const parts = pieces.flatMap(({ bytes }, at) => (at === 0 ? [bytes] : [",", bytes]));
  return new Blob(["[", ...parts, "]"]);
}

async function inBytes({ text, ...piece }: Piece): Promise<BytesPiece> {
  const bytes = new TextEncoder().encode(text);
  return { ...piece, bytes, digest: await digestOf(bytes) };
}

/** Worked out beside the worker's own thread. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
