import { displayName } from "../../core/contact/contact";
import type { Page } from "../../core/page/page";
import { keeping } from "../../core/shelf/item";
import { shelfKey, singletons } from "../../core/store/keys";
import { GoneError } from "../gone";
import { contactIn } from "../memory/library";
import { thingsFor } from "../memory/shelf-things";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps } from "../undoing";

/** A page to keep for somebody, with the passage that was selected. */
export interface Keep {
  readonly to: string;
  readonly page: Pick<Page, "kind" | "url" | "title">;
  readonly quote?: string | undefined;
}

/**
 * Keep the page for this person, wherever it was asked for. `undoId` is null where it was kept already; `count`: how
 * many things are on their shelf now.
 *
 * @param isTold whether the next popup begins with it: where no popup was open to say so
 */
export async function keepPage(
  { store, now, newId }: Pick<Surroundings, "store" | "now" | "newId">,
  { to, page, quote = "" }: Keep,
  isTold = false,
): Promise<{ undoId: string | null; count: number }> {
  const id = newId();
  const at = now();
  return store.write(
    async (transaction) => {
      const contact = await contactIn(transaction, to);
      if (contact === null) throw new GoneError("This contact is gone.");
      const shelf = await thingsFor(transaction, to);
      const item = keeping(shelf, { id, uid: to, at, page, quote });
      if (item === null) return { undoId: null, count: shelf.length };
      await forgetOldSteps(transaction);
      transaction.put(shelfKey(to, item.id), item);
      if (isTold) {
        transaction.put(singletons.banner, { undoId: id, name: displayName(contact), status: "kept" });
      }
      return { undoId: id, count: item.id === id ? shelf.length + 1 : shelf.length };
    },
    { id, at, kind: "add" },
  );
}
