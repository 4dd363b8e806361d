import type { Phrases } from "../core/act/phrases";
import type { Snapshots } from "../browser/store/snapshots";
import type { Store } from "../browser/store/store";
import type { Library } from "./library";

/** What every job of the background is given: the world outside, which tests replace. */
export interface Surroundings {
  readonly store: Store;
  /** Copies of the whole store, to take before anything that changes all of it. */
  readonly snapshots: Snapshots;
  readonly library: Library;
  /** The time now, ISO 8601 in UTC. */
  readonly now: () => string;
  /** A fresh identity that sorts by time: for entries, drafts and undo steps. */
  readonly newId: () => string;
  /** A fresh identity for a contact. */
  readonly newUid: () => string;
  readonly phrases: Phrases;
}
