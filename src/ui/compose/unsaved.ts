import { typedSchema, type Typed } from "../../core/act/draft";
import { waitingFields, type WaitingFields } from "../kit/waiting-text";

/** What of one draft is not in the store yet. Empty again once it is saved. */
export const unsavedText = (
  draftId: string,
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">,
): WaitingFields<Typed> => waitingFields(draftId, typedSchema, storage);
