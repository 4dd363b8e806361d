import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import { displayName, emptyContact, type Contact } from "../../../core/contact/contact";
import type { AddressBook } from "../address-book";
import type { Outcomes } from "../outcomes";
import { checkForm, type FormErrors } from "./check-form";
import { applyForm, formOf, settled, type PersonForm } from "./person-form";
import type { Typed } from "./typed";

/** One person's form. */
export interface PersonFormModel {
  /** The person as they were when the form was opened; null for somebody new. */
  readonly contact: Contact | null;
  readonly form: ReadonlySignal<PersonForm>;
  readonly errors: ReadonlySignal<FormErrors>;
  /** True while the form holds what is not saved. */
  readonly unsaved: ReadonlySignal<boolean>;
  readonly busy: ReadonlySignal<boolean>;
  type(change: Partial<PersonForm>): void;
  save(): Promise<void>;
  remove(): Promise<void>;
  /** Back to what is saved. */
  discard(): void;
}

interface Dependencies {
  /** Null for somebody new. */
  readonly uid: string | null;
  readonly book: AddressBook;
  readonly typed: Typed;
  readonly request: typeof request;
  readonly outcomes: Outcomes;
  readonly now: () => string;
  readonly newUid: () => string;
  /** Go back to the list, to this person if they are still there. */
  readonly leave: (uid: string | null) => void;
}

export function createPersonForm(dependencies: Dependencies): PersonFormModel {
  const { uid, book, typed, request: ask, outcomes, now, newUid, leave } = dependencies;
  const contact = uid === null ? null : book.find(uid);
  const key = `person-form/${uid ?? ""}`;
  const start = contact ?? emptyContact(uid ?? newUid(), now());
  const kept = typed.read(key);
  let base = kept?.base ?? formOf(start);
  const form = signal(kept?.form ?? base);
  const errors = signal<FormErrors>({});
  const busy = signal(false);

  const act = async (work: () => Promise<void>): Promise<void> => {
    if (busy.value) return;
    busy.value = true;
    try {
      await work();
    } catch (error) {
      outcomes.failed(error);
    } finally {
      busy.value = false;
    }
  };

  const isUnsaved = (): boolean => JSON.stringify(form.value) !== JSON.stringify(base);

  return {
    contact,
    form,
    errors,
    unsaved: computed(isUnsaved),
    busy,

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
        const changed = applyForm(book.find(start.uid) ?? start, base, entered);
        const saved = await ask("contacts/save", { contact: changed });
        typed.forget(key);
        book.remember(saved.contact);
        const name = displayName(saved.contact);
        outcomes.done(words(contact ? "options_saved" : "options_added", name), saved.undoId);
        leave(saved.contact.uid);
      }),

    remove: () =>
      act(async () => {
        const { undoId } = await ask("contacts/delete", { uids: [start.uid] });
        typed.forget(key);
        book.forget(start.uid);
        outcomes.done(words("options_deleted", displayName(start)), undoId);
        leave(null);
      }),

    discard() {
      base = formOf(book.find(start.uid) ?? start);
      form.value = base;
      errors.value = {};
      typed.forget(key);
    },
  };
}
