import * as v from "valibot";
import type { ContentAnswer, ContentAsk, ContentRequestName } from "../protocol/content-requests";
import type { Answer, Ask, FailureCode, Reply, RequestName } from "../protocol/requests";
import { createIds, idPattern } from "../core/ids";
import { fingerprint } from "../core/store/undo";
import { browser } from "./api";
import type { AskedEarly } from "./ask-early";
import { isCommand } from "./commands";
import { hasWords, wordsReady } from "./i18n";

/** A request that was not answered, with the closed code that tells the screen what to say. */
export class RequestFailure extends Error {
  override readonly name = "RequestFailure";
  constructor(
    readonly code: FailureCode,
    options?: ErrorOptions,
  ) {
    super(`The background answered: ${code}`, options);
  }
}

/** A fresh id for a command; it sorts by time, and is the name under which it can be taken back. */
export const newCommandId = createIds(
  () => new Date().toISOString(),
  () => crypto.randomUUID(),
);

/** The commands that this page asked and has no good answer to, each with its id. They may have been carried out. */
const unanswered = new Map<string, string>();

/**
 * Put a question to the background. A command that was not answered, asked again as it was, is the same command: it happens
 * once.
 *
 * @throws RequestFailure
 */
export async function request<Name extends RequestName>(name: Name, ask: Ask<Name>): Promise<Answer<Name>> {
  return isCommand(name) ? command(name, ask) : answerOf(takeEarly(name) ?? send<Name>({ name, ask }));
}

async function command<Name extends RequestName>(name: Name, ask: Ask<Name>): Promise<Answer<Name>> {
  const before = unanswered.size > 0 ? unanswered.get(fingerprint([name, ask])) : undefined;
  const id = before ?? newCommandId();
  try {
    const answer = await answerOf(send<Name>({ name, ask, command: id }));
    // Something else was done since: what is asked as before from here on is meant anew.
    unanswered.clear();
    return answer;
  } catch (error) {
    unanswered.set(fingerprint([name, ask]), id);
    throw error;
  }
}

const send = <Name extends RequestName>(message: object): Promise<Reply<Name> | undefined> =>
  browser.runtime.sendMessage<unknown, Reply<Name> | undefined>(message);

async function answerOf<Name extends RequestName>(
  asked: Promise<Reply<Name> | undefined>,
): Promise<Answer<Name>> {
  // No answer at all: the worker was stopped between the question and the answer, or an update took our context away. Chromium
  // then breaks the promise off ("the message channel closed before a response was received").
  const reply = await asked.catch((error: unknown) => {
    throw new RequestFailure("no-answer", { cause: error });
  });
  if (reply === undefined) throw new RequestFailure("no-answer");
  if (!reply.ok) throw new RequestFailure(reply.code);
  return reply.answer;
}

/** What the page asked before its program was there (`ask-early.ts`): taken over once. */
function takeEarly<Name extends RequestName>(name: Name): Promise<Reply<Name> | undefined> | null {
  const world = globalThis as { goodturnAsked?: AskedEarly | undefined };
  const asked = world.goodturnAsked;
  if (asked?.name !== name) return null;
  world.goodturnAsked = undefined;
  return asked.reply;
}

/** How one request is answered: what may be asked, and the work. */
export interface Handler<Name extends RequestName> {
  readonly ask: v.GenericSchema<unknown, Ask<Name>>;
  /** @param command the id under which a page asks it once, also where it asks again */
  answer(ask: Ask<Name>, command?: string): Promise<Answer<Name>>;
}

export type Handlers = { readonly [Name in RequestName]: Handler<Name> };

/** Where a content script's message comes from, as the browser tells it. */
export interface ContentSender {
  readonly tabId: number;
  /** Of the tab now. It may be another document's already, see `page/noticed`. */
  readonly address: string;
}

/** How one request of a content script is answered. */
export interface ContentHandler<Name extends ContentRequestName> {
  readonly ask: v.GenericSchema<unknown, ContentAsk<Name>>;
  answer(ask: ContentAsk<Name>, sender: ContentSender): Promise<ContentAnswer<Name>>;
}

export type ContentHandlers = { readonly [Name in ContentRequestName]: ContentHandler<Name> };

type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
};

const envelope = v.object({ name: v.string(), ask: v.unknown(), command: v.optional(v.unknown()) });

const commandId = v.optional(v.pipe(v.string(), v.regex(idPattern)));

/** An answer, or why there is none. */
type Outcome = { ok: true; answer: unknown } | { ok: false; code: FailureCode };

const notAllowed = (): Promise<Outcome> => Promise.resolve({ ok: false, code: "not-allowed" });
const badRequest = (): Promise<Outcome> => Promise.resolve({ ok: false, code: "bad-request" });

/**
 * Answer the requests of our own pages and, from a tiny table of their own, those of our content scripts; nobody else's.
 * One synchronous listener: it returns a promise only for what it owns, since an `async` listener would answer
 * everything and starve the others.
 *
 * @param failureOf how an error that came out of a handler is told to the page
 */
export function serve(
  handlers: Handlers,
  contentHandlers: ContentHandlers,
  failureOf: (error: unknown) => FailureCode,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success) return undefined;
    const { name, ask } = parsed.output;
    const id = v.safeParse(commandId, parsed.output.command);
    if (Object.hasOwn(handlers, name)) {
      const handler = handlers[name as RequestName] as Handler<RequestName>;
      if (!isOwnPage(sender)) return notAllowed();
      if (!id.success) return badRequest();
      return reply(handler.ask, ask, (asked) => handler.answer(asked, id.output), failureOf);
    }
    if (Object.hasOwn(contentHandlers, name)) {
      const from = contentSender(sender);
      const handler = contentHandlers[name as ContentRequestName] as ContentHandler<ContentRequestName>;
      if (from === null) return notAllowed();
      return reply(handler.ask, ask, (asked) => handler.answer(asked, from), failureOf);
    }
    return undefined;
  });
}

async function reply<Asked>(
  schema: v.GenericSchema<unknown, Asked>,
  untrusted: unknown,
  answer: (asked: Asked) => Promise<unknown>,
  failureOf: (error: unknown) => FailureCode,
): Promise<Outcome> {
  const asked = v.safeParse(schema, untrusted);
  if (!asked.success) return { ok: false, code: "bad-request" };
  try {
    // Some answers are made of words, and are kept.
    if (!hasWords()) await wordsReady();
    return { ok: true, answer: await answer(asked.output) };
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}

/** A page of ours: our own id, and an address under our own origin (content scripts have the page's). */
function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? "").startsWith(browser.runtime.getURL(""));
}

/**
 * A script of ours in the top document of a web page; null for frames, for our own pages, and for anybody else. The
 * sender's own address stays what it was when the document loaded (Chromium 156, Firefox 153), so it says only whose
 * document it is; where that has got to by `pushState` is the tab's address.
 */
function contentSender(sender: Sender): ContentSender | null {
  const { id, url = "", frameId, tab } = sender;
  if (id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined) return null;
  const address = tab.url ?? "";
  if (!/^https?:/.test(url) || !URL.canParse(address) || !URL.canParse(url)) return null;
  return new URL(address).origin === new URL(url).origin ? { tabId: tab.id, address } : null;
}
