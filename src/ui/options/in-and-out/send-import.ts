import { RequestFailure, type request } from "../../../browser/messages";
import type { Contact } from "../../../core/contact/contact";

/** Contacts in one message: putting it together keeps the page busy for less than a frame. */
const partSize = 250;

/** How often the worker may be stopped while the parts are on their way. */
const tries = 3;

/**
 * Send what an import keeps: the parts first, to be held in memory, then the word to keep all of them in one
 * transaction. A worker that was stopped in between has forgotten the parts, and nothing was kept: they are sent anew.
 *
 * @param importId by `newCommandId`: sent again under the same one, it is kept once, whatever became of the answer
 * @throws RequestFailure
 */
export async function sendImport(
  ask: typeof request,
  importId: string,
  added: readonly Contact[],
  changed: readonly Contact[],
): Promise<{ undoId: string | null; count: number }> {
  const contacts = [...added, ...changed];
  for (let turn = 0; turn < tries; turn += 1) {
    await ask("import/begin", { importId });
    // One part is on its way while the next is put together.
    let before: Promise<unknown> = Promise.resolve();
    for (let from = 0; from < contacts.length; from += partSize) {
      const sent = ask("import/add", { importId, contacts: contacts.slice(from, from + partSize) });
      // Heard of below; a failure of this one must not go unheard when the one before fails first.
      sent.catch(() => {});
      await before;
      before = sent;
    }
    await before;
    const kept = await ask("import/keep", { importId, count: contacts.length });
    if (kept !== null) return kept;
  }
  throw new RequestFailure("no-answer");
}
