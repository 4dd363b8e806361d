import type { PersonForm } from "./person-form";

/** Text that was typed and not saved yet. */
export interface TypedForm {
  /** The form before anything was typed, to tell what was changed. */
  readonly base: PersonForm;
  readonly form: PersonForm;
}

/** Typed text by person, kept where a reload does not lose it; it is gone with the tab. */
export interface Typed {
  read(key: string): TypedForm | null;
  keep(key: string, typed: TypedForm): void;
  forget(key: string): void;
}

export function createTyped(storage: Pick<Storage, "getItem" | "setItem" | "removeItem">): Typed {
  return {
    read(key) {
      try {
        return JSON.parse(storage.getItem(key) ?? "null") as TypedForm | null;
      } catch {
        return null;
      }
    },
    keep(key, typed) {
      try {
        storage.setItem(key, JSON.stringify(typed));
      } catch {
        // Full: the text is still in the form, only a reload would lose it.
      }
    },
    forget: (key) => storage.removeItem(key),
  };
}
