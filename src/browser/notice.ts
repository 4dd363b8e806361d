import type {
  ContentAnswer,
  ContentAsk,
  ContentReply,
  ContentRequestName,
} from "../protocol/content-requests";

// By itself: this is all of the browser that the script in pages carries.
declare const browser: {
  readonly runtime: {
    sendMessage<Name extends ContentRequestName>(message: {
      name: Name;
      ask: ContentAsk<Name>;
    }): Promise<ContentReply<Name> | undefined>;
  };
};

/**
 * Put a question to the background, from a page. Null where it was not answered.
 *
 * @throws where the extension was updated or taken away meanwhile ("Extension context invalidated")
 */
export async function askFromPage<Name extends ContentRequestName>(
  name: Name,
  ask: ContentAsk<Name>,
): Promise<ContentAnswer<Name> | null> {
  const reply = await browser.runtime.sendMessage({ name, ask });
  return reply?.ok ? reply.answer : null;
}
