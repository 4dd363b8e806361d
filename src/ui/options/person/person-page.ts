import type { ReadonlySignal } from "@preact/signals";
import type { request } from "../../../browser/messages";
import type { IsoDate } from "../../../core/calendar/date";
import type { Contact } from "../../../core/contact/contact";
import type { Settings } from "../../../core/settings/settings";
import { prefixes } from "../../../core/store/keys";
import type { Picked } from "../../people/person-picker-model";
import { createShelf, type ShelfModel } from "../../shelf/shelf-model";
import type { AddressBook } from "../address-book";
import type { Outcomes } from "../outcomes";
import { createPromises, type PromisesModel } from "../promises/promises-model";
import { createHistory, type HistoryModel } from "./history-model";
import { createLessons, type LessonsModel } from "./lessons-model";
import { createPersonForm, type PersonFormModel } from "./person-form-model";
import { createQuiet, type QuietModel } from "./quiet-model";
import { createShelfHost } from "./shelf-host";
import { createTyped } from "./typed";
import { createUsed, type UsedModel } from "./used-model";

/** The parts of a person's page, a model for each, made when the page opens. */
export interface PersonPage {
  /** What the form completes from. */
  readonly used: UsedModel;
  /** The form for a contact, or for somebody new (`null`). */
  form(contact: Contact | null): PersonFormModel;
  /** What is kept for a contact. */
  shelf(uid: string): ShelfModel;
  promises(whom: Picked): PromisesModel;
  history(whom: Picked): HistoryModel;
  /** What sharing with a contact taught. */
  lessons(uid: string): LessonsModel;
  /** What is not to be suggested for a contact. */
  quiet(whom: Picked): QuietModel;
  /** Records under these prefixes changed: what is on screen is read again. */
  changed(prefixes: readonly string[]): void;
}

interface Dependencies {
  readonly request: typeof request;
  readonly outcomes: Outcomes;
  readonly book: AddressBook;
  readonly settings: ReadonlySignal<Settings | null>;
  readonly typed: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly unsaved: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly pause: () => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  readonly download: (name: string, type: string, text: string) => void;
  readonly now: () => string;
  readonly today: () => IsoDate;
  readonly language: string;
  readonly newUid: () => string;
  readonly leave: (uid: string | null) => void;
}

interface Read {
  reload(): Promise<void>;
}

export function createPersonPage(dependencies: Dependencies): PersonPage {
  const typed = createTyped(dependencies.typed);
  const shelfHost = createShelfHost(dependencies);
  /** What was opened last for records under each prefix. */
  const onScreen = new Map<string, Read>();
  const shown = <Model extends Read>(prefix: string, model: Model): Model => {
    onScreen.set(prefix, model);
    return model;
  };
  return {
    used: createUsed(dependencies),
    form: (contact) => shown(prefixes.contact, createPersonForm({ ...dependencies, contact, typed })),
    shelf: (uid) => shown(prefixes.shelf, createShelf(uid, shelfHost)),
    promises: (whom) => shown(prefixes.promise, createPromises({ ...dependencies, whom })),
    history: (whom) => shown(prefixes.journal, createHistory({ ...dependencies, whom })),
    lessons: (uid) => shown(prefixes.lesson, createLessons(uid, dependencies)),
    quiet: (whom) => shown(prefixes.quiet, createQuiet({ ...dependencies, whom })),
    changed(changed) {
      for (const prefix of changed) void onScreen.get(prefix)?.reload();
    },
  };
}
