import { checkRecords } from "../../core/store/check";
import { singletons } from "../../core/store/keys";
import { receiptIn, receiptKey } from "../../core/store/receipt";
import { standing } from "../../core/store/migrations";
import type { SnapshotReason } from "../../core/store/snapshot";
import type { Replaced } from "../../protocol/safety";
import type { Surroundings } from "../surroundings";

/** How often the store may change between looking and writing. */
const tries = 3;

/**
 * Put other records in the place of all there are. What is there is copied first, and what of it cannot be read is set
 * aside for ever; then everything is replaced in one transaction, if nothing was written in between.
 *
 * @param next the whole key space afterwards, given the one before
 * @param command its id: asked again, it is answered the same, and the copy of what was there before stays the answer
 */
export async function swapRecords(
  { store, snapshots, now }: Pick<Surroundings, "store" | "snapshots" | "now">,
  reason: Exclude<SnapshotReason, "daily">,
  next: (existing: ReadonlyMap<string, unknown>) => ReadonlyMap<string, unknown>,
  command: string | undefined,
): Promise<Replaced> {
  const before = command === undefined ? null : await receiptOf(store, command);
  if (before) return before.answer as Replaced;
  for (let turn = 0; turn < tries; turn += 1) {
    const existing = await store.everything();
    const records = next(existing);
    const copy = existing.size === 0 ? null : await snapshots.take(existing, { at: now(), reason });
    const lost = unreadableIn(existing).filter((key) => !records.has(key));
    if (lost.length > 0) await snapshots.setAside(pick(existing, lost), now());
    const replaced: Replaced = { snapshotId: copy?.id ?? null };
    const receipt = command === undefined ? [] : [[receiptKey(command), { answer: replaced }] as const];
    if (await store.replace(new Map([...records, ...receipt]), existing)) {
      await nothingIsMissed({ store, snapshots });
      return replaced;
    }
  }
  throw new Error("The store changed each time it was looked at.");
}

/** A store that cannot be read has none. */
const receiptOf = (
  store: Surroundings["store"],
  command: string,
): Promise<{ readonly answer: unknown } | null> =>
  store.read((transaction) => receiptIn(transaction, command)).catch(() => null);

/** What is in the store is what the user wants there, whatever was lost before. Should that not be kept, it is asked again. */
export async function nothingIsMissed({
  store,
  snapshots,
}: Pick<Surroundings, "store" | "snapshots">): Promise<void> {
  // A database that was made anew has been looked at by then.
  await store.state().catch(() => undefined);
  await snapshots.settleLoss().catch(() => undefined);
}

/** The records under these keys. */
export function pick(records: ReadonlyMap<string, unknown>, keys: readonly string[]): Map<string, unknown> {
  return new Map(keys.map((key) => [key, records.get(key)]));
}

/** Keys of records that cannot be read although they should be: a newer version's are not ours to judge. */
export function unreadableIn(records: ReadonlyMap<string, unknown>): readonly string[] {
  return standing(records.get(singletons.schema)) === "newer" ? [] : checkRecords(records).unreadable;
}
