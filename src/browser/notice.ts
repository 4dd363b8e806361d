import type { ContentAnswer, ContentReply } from "../protocol/content-requests";

// By itself and without the polyfill: this is all of the browser that the script in pages carries.
declare const browser: {
  readonly runtime: { sendMessage(message: unknown): Promise<ContentReply<"page/noticed"> | undefined> };
};

/**
 * Tell the background what was read at this address.
 *
 * @throws where the extension was updated or taken away meanwhile ("Extension context invalidated")
 */
export async function tellNoticed(page: unknown, at: string): Promise<ContentAnswer<"page/noticed">> {
  const reply = await browser.runtime.sendMessage({ name: "page/noticed", ask: { at, page } });
  return reply?.ok ? reply.answer : { goOn: false };
}
