import { signal, type ReadonlySignal } from "@preact/signals";
import { counted, words } from "../../browser/i18n";
import type { request } from "../../browser/messages";
import type { Theme } from "../../core/settings/settings";
import { createStatus, type StatusModel } from "../kit/status";
import { createOutcomes } from "../options/outcomes";
import { createSettings, type SettingsModel } from "../options/settings/settings-model";
import { createHealth, type HealthModel } from "../recovery/health-model";
import { createPractice, type PracticeModel } from "./practice-model";
import {
  checkRow,
  emptyRow,
  firstPeople,
  isEmptyRow,
  personOf,
  type FirstPerson,
  type RowError,
} from "./first-people";

/** The first screen: the first people, and the user's mail. */
export interface WelcomeModel {
  readonly status: StatusModel;
  readonly settings: SettingsModel;
  /** Whether this is no beginning: the store was lost, or is in another trouble. */
  readonly health: HealthModel;
  readonly practice: PracticeModel;
  readonly rows: ReadonlySignal<readonly FirstPerson[]>;
  /** By row; shown once the rows were to be saved. */
  readonly errors: ReadonlySignal<readonly (RowError | null)[]>;
  readonly busy: ReadonlySignal<boolean>;
  type(row: number, change: Partial<FirstPerson>): void;
  add(): Promise<void>;
  open(): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly applyTheme: (theme: Theme) => void;
  /** Where typed text survives a reload. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly now: () => string;
  readonly newUid: () => string;
}

const storageKey = "welcome-people";
const noRows: readonly FirstPerson[] = Array.from({ length: firstPeople }, () => emptyRow);

export function createWelcome({
  request: ask,
  applyTheme,
  storage,
  now,
  newUid,
}: Dependencies): WelcomeModel {
  const status = createStatus();
  const outcomes = createOutcomes({ request: ask, status });
  const settings = createSettings({ request: ask, outcomes, applyTheme });
  const health = createHealth({ request: ask });
  const practice = createPractice({ request: ask });
  const rows = signal(readRows(storage.getItem(storageKey)));
  const errors = signal<readonly (RowError | null)[]>([]);
  const busy = signal(false);
  /** Who the rows become: the same people where they are added again because no answer came. */
  const fresh = (): { uids: string[]; at: string } => ({ uids: noRows.map(newUid), at: now() });
  let becoming: ReturnType<typeof fresh> | null = null;

  return {
    status,
    settings,
    health,
    practice,
    rows,
    errors,
    busy,

    type(row, change) {
      rows.value = rows.value.map((one, at) => (at === row ? { ...one, ...change } : one));
      storage.setItem(storageKey, JSON.stringify(rows.value));
      if (errors.value.some(Boolean)) errors.value = rows.value.map(checkRow);
    },

    async add() {
      if (busy.value) return;
      errors.value = rows.value.map(checkRow);
      if (errors.value.some(Boolean)) return;
      becoming ??= fresh();
      const { uids, at } = becoming;
      const people = rows.value.flatMap((row, place) =>
        isEmptyRow(row) ? [] : [personOf(row, uids[place] ?? newUid(), at)],
      );
      if (people.length === 0) {
        status.tell({ text: words("welcome_nobody_typed") });
        return;
      }
      busy.value = true;
      try {
        const { undoId, count } = await ask("contacts/import", { added: people, changed: [] });
        becoming = null;
        rows.value = noRows;
        storage.removeItem(storageKey);
        outcomes.done(counted("welcome_added", count), undoId);
        await practice.open(people.map(({ uid }) => uid));
      } catch (error) {
        outcomes.failed(error);
      } finally {
        busy.value = false;
      }
    },

    async open() {
      await Promise.all([settings.reload(), practice.open()]);
      await health.look();
    },
  };
}

function readRows(kept: string | null): readonly FirstPerson[] {
  try {
    const rows = JSON.parse(kept ?? "null") as readonly FirstPerson[] | null;
    return rows?.length === firstPeople ? rows : noRows;
  } catch {
    return noRows;
  }
}
