import * as v from "valibot";
import type { Answer, Ask, FailureCode, Reply, RequestName } from "../protocol/requests";
import { browser } from "./api";

/** A request that was not answered, with the closed code that tells the screen what to say. */
export class RequestFailure extends Error {
  override readonly name = "RequestFailure";
  constructor(readonly code: FailureCode) {
    super(`The background answered: ${code}`);
  }
}

/** Put a question to the background. @throws RequestFailure */
export async function request<Name extends RequestName>(name: Name, ask: Ask<Name>): Promise<Answer<Name>> {
  const reply = await browser.runtime.sendMessage<unknown, Reply<Name> | undefined>({ name, ask });
  // No answer at all: the worker was stopped between the question and the answer, or an update took our context away.
  if (reply === undefined) throw new RequestFailure("no-answer");
  if (!reply.ok) throw new RequestFailure(reply.code);
  return reply.answer;
}

/** How one request is answered: what may be asked, and the work. */
export interface Handler<Name extends RequestName> {
  readonly ask: v.GenericSchema<unknown, Ask<Name>>;
  answer(ask: Ask<Name>): Promise<Answer<Name>>;
}

export type Handlers = { readonly [Name in RequestName]: Handler<Name> };

type Sender = { id?: string | undefined; url?: string | undefined };

const envelope = v.object({ name: v.string(), ask: v.unknown() });

/**
 * Answer the requests of our own pages, and of nobody else. One synchronous listener: it returns a promise only for
 * what it owns, since an `async` listener would answer everything and starve the others.
 *
 * @param failureOf how an error that came out of a handler is told to the page
 */
export function serve(handlers: Handlers, failureOf: (error: unknown) => FailureCode): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success || !Object.hasOwn(handlers, parsed.output.name)) return undefined;
    if (!isOwnPage(sender)) return Promise.resolve({ ok: false, code: "not-allowed" });
    return reply(handlers[parsed.output.name as RequestName], parsed.output.ask, failureOf);
  });
}

async function reply<Name extends RequestName>(
  handler: Handler<Name>,
  untrusted: unknown,
  failureOf: (error: unknown) => FailureCode,
): Promise<Reply<Name>> {
  const ask = v.safeParse(handler.ask, untrusted);
  if (!ask.success) return { ok: false, code: "bad-request" };
  try {
    return { ok: true, answer: await handler.answer(ask.output) };
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}

/** A page of ours: our own id, and an address under our own origin (content scripts have the page's). */
function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? "").startsWith(browser.runtime.getURL(""));
}
