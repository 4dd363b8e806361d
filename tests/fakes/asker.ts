import type { Answer, Ask, Reply, RequestName } from "../../src/protocol/requests";
import type { FakeBrowser } from "./browser";

/**
 * Asks the background as a page of ours does, through the fake browser that is there at that moment: a test makes a new
 * one for each new worker. A refusal is thrown as its code.
 */
export function asker(fake: () => FakeBrowser) {
  return async <Name extends RequestName>(name: Name, what: Ask<Name>): Promise<Answer<Name>> => {
    const reply = (await fake().send({ name, ask: what })) as Reply<Name>;
    if (!reply.ok) throw new Error(reply.code);
    return reply.answer;
  };
}
