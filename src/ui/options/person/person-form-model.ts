import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import { displayName, emptyContact, type Contact } from "../../../core/contact/contact";
import type { CustomChannel } from "../../../core/settings/custom-channel";
import type { Settings } from "../../../core/settings/settings";
import type { AddressBook } from "../address-book";
import type { Outcomes } from "../outcomes";
import { checkForm, type FormErrors } from "./check-form";
import { createNotes, type NotesModel } from "./notes-model";
import { applyForm, formOf, settled, type PersonForm } from "./person-form";
import type { Typed } from "./typed";
import { createWay, type WayModel } from "./way-model";
import { oneAtATime } from "../../kit/one-at-a-time";

/** One person's form. */
export interface PersonFormModel {
  /** The person as they were when the form was opened; null for somebody new. */
  readonly contact: Contact | null;
  readonly form: ReadonlySignal<PersonForm>;
  /** Their notes, which are kept by themselves; null for somebody new. */
  readonly notes: NotesModel | null;
  /** How they are reached with what is typed now. */
  readonly way: WayModel;
  readonly errors: ReadonlySignal<FormErrors>;
  /** True while the form holds what is not saved. */
  readonly unsaved: ReadonlySignal<boolean>;
  readonly busy: ReadonlySignal<boolean>;
  /** The user's own channels, which a person can prefer, too. */
  readonly ownChannels: ReadonlySignal<readonly CustomChannel[]>;
  type(change: Partial<PersonForm>): void;
  save(): Promise<void>;
  remove(): Promise<void>;
  /** Back to what is saved. */
  discard(): Promise<void>;
  /** The person may have been changed elsewhere: show that, where nothing is typed. */
  reload(): Promise<void>;
}

interface Dependencies {
  /** The person as they are; null for somebody new. */
  readonly contact: Contact | null;
  readonly book: AddressBook;
  readonly typed: Typed;
  /** Where notes wait until they are kept. */
  readonly unsaved: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** Between two writes of notes that are being typed. */
  readonly pause: () => Promise<void>;
  readonly settings: ReadonlySignal<Settings | null>;
  readonly request: typeof request;
  readonly outcomes: Outcomes;
  readonly now: () => string;
  readonly newUid: () => string;
  /** Go back to the list, to this person if they are still there. */
  readonly leave: (uid: string | null) => void;
}

export function createPersonForm(dependencies: Dependencies): PersonFormModel {
  const { contact, book, typed, request: ask, outcomes, now, newUid, leave } = dependencies;
  const key = `person-form/${contact?.uid ?? ""}`;
  const start = contact ?? emptyContact(newUid(), now());
  const kept = typed.read(key);
  // A form kept by an older Goodturn may have fewer fields.
  let base = { ...formOf(start), ...kept?.base };
  const form = signal({ ...base, ...kept?.form });
  const notes =
    contact &&
    createNotes({ ...dependencies, uid: contact.uid, note: contact.note, storage: dependencies.unsaved });
  const errors = signal<FormErrors>({});
  const busy = signal(false);

  const act = oneAtATime(busy, (error) => outcomes.failed(error));

  /** The person as they are now: they may have been changed elsewhere while the form was open. */
  const newest = async (): Promise<Contact> =>
    contact === null ? start : ((await ask("contacts/show", { uid: start.uid })) ?? start);

  const isUnsaved = (): boolean => JSON.stringify(form.value) !== JSON.stringify(base);

  return {
    contact,
    form,
    notes,
    way: createWay({
      ...dependencies,
      contact: computed(() => applyForm(start, base, settled(form.value))),
    }),
    errors,
    unsaved: computed(isUnsaved),
    busy,
    ownChannels: computed(() => dependencies.settings.value?.channels ?? []),

    type(change) {
      form.value = { ...form.value, ...change };
      const mended = Object.keys(change).some((field) => field in errors.value);
      if (mended) errors.value = checkForm(base, settled(form.value));
      if (isUnsaved()) typed.keep(key, { base, form: form.value });
      else typed.forget(key);
    },

    save: () =>
      act(async () => {
        const entered = settled(form.value);
        errors.value = checkForm(base, entered);
        if (Object.keys(errors.value).length > 0) return;
        await notes?.settled();
        const changed = applyForm(await newest(), base, entered);
        // With notes that were typed before it is one action, and one Undo takes both back.
        const goesOn = notes?.undoId.value ?? null;
        const saved = await ask("contacts/save", {
          contact: changed,
          ...(goesOn === null ? {} : { undoId: goesOn }),
        });
        typed.forget(key);
        await book.reload();
        const name = displayName(saved.contact);
        outcomes.done(words(contact ? "options_saved" : "options_added", name), saved.undoId ?? goesOn);
        leave(saved.contact.uid);
      }),

    remove: () =>
      act(async () => {
        await notes?.settled();
        const { undoId } = await ask("contacts/delete", { uids: [start.uid] });
        typed.forget(key);
        notes?.forget();
        await book.reload();
        outcomes.done(words("options_deleted", displayName(start)), undoId);
        leave(null);
      }),

    discard: () =>
      act(async () => {
        base = formOf(await newest());
        form.value = base;
        errors.value = {};
        typed.forget(key);
      }),

    async reload() {
      await notes?.reload();
      if (busy.value || isUnsaved()) return;
      const now = formOf(await newest().catch(() => start));
      if (isUnsaved()) return;
      base = now;
      form.value = now;
    },
  };
}
