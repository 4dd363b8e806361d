import type { WriteTransaction } from "./transaction";

/**
 * One step forward. Pure apart from the transaction it is given; it never goes back. It also runs over backups that
 * people bring, so a record that is not what it should be is left as it is, never thrown at.
 */
export interface Migration {
  /** The version that the store has afterwards; one more than before. */
  readonly to: number;
  run(transaction: WriteTransaction): Promise<void>;
}

/** Every step there is, in order. Version 1 is the first release's and needs none. */
export const migrations: readonly Migration[] = [];

/** The version that this program writes. */
export const currentVersion = (chain: readonly Migration[] = migrations): number => chain.at(-1)?.to ?? 1;

/** What the store's version means to this program. */
export type Standing = "fresh" | "current" | "older" | "newer";

/** Compare the version found (undefined: an empty store) with the program's own. */
export function standing(found: unknown, chain: readonly Migration[] = migrations): Standing {
  if (found === undefined) return "fresh";
  const version = versionIn(found);
  if (version === null || version > currentVersion(chain)) return "newer";
  return version < currentVersion(chain) ? "older" : "current";
}

/**
 * Bring the records forward to `currentVersion`, inside the caller's transaction, and say so in the same one.
 *
 * @throws if the store is newer than the program: the caller must have asked `standing` before.
 */
export async function migrate(
  transaction: WriteTransaction,
  schemaKey: string,
  chain: readonly Migration[] = migrations,
): Promise<void> {
  const found = await transaction.get(schemaKey);
  if (standing(found, chain) === "newer") throw new Error("The store was written by a newer version.");
  const from = versionIn(found) ?? currentVersion(chain);
  for (const migration of chain) if (migration.to > from) await migration.run(transaction);
  transaction.put(schemaKey, { version: currentVersion(chain) });
}

/** The version that a schema's record tells; null where it tells none. */
export function versionIn(found: unknown): number | null {
  const version = typeof found === "object" && found !== null && "version" in found ? found.version : null;
  return typeof version === "number" && Number.isSafeInteger(version) && version > 0 ? version : null;
}
