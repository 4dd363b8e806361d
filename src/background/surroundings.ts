import type { Snapshots } from "../browser/store/snapshots";
import type { Store } from "../browser/store/store";
import type { Diary } from "./memory/diary";
import type { Learning } from "./memory/learning";
import type { Library } from "./memory/library";
import type { TiesKept } from "./memory/ties";

/** What every job of the background is given: the world outside, which tests replace. */
export interface Surroundings {
  readonly store: Store;
  /** Copies of the whole store, to take before anything that changes all of it. */
  readonly snapshots: Snapshots;
  readonly library: Library;
  readonly learning: Learning;
  readonly diary: Diary;
  readonly ties: TiesKept;
  /** The time now, ISO 8601 in UTC. */
  readonly now: () => string;
  /** The time zone of this machine, IANA; people travel, so it is asked each time. */
  readonly zone: () => string;
  /** A fresh identity that sorts by time: for entries, drafts and undo steps. */
  readonly newId: () => string;
  /** A fresh identity for a contact. */
  readonly newUid: () => string;
}
