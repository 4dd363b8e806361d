import { isCommand } from "../browser/commands";
import type { Handlers } from "../browser/messages";
import { idsOf } from "../core/ids";
import { once } from "../core/store/receipt";
import type { RequestName } from "../protocol/requests";
import type { Surroundings } from "./surroundings";

/**
 * Surroundings in which a command happens once, however often it is asked: what it wrote is not written again, its
 * transactions answer what they answered, and the identities that it makes are the same. What it does besides, such as
 * opening a channel, is done again: that may be what did not come about.
 *
 * @param command its id; undefined where it was not asked by a page of ours
 */
export function onceFor<Given extends Pick<Surroundings, "store" | "newId">>(
  surroundings: Given,
  command: string | undefined,
): Given {
  if (command === undefined) return surroundings;
  const { store } = surroundings;
  let writes = 0;
  return {
    ...surroundings,
    newId: idsOf(command),
    store: {
      ...store,
      write(work, undoable) {
        const nth = writes++;
        return store.write((transaction) => once(transaction, command, nth, work), undoable);
      },
    },
  };
}

/**
 * A job that keeps nothing of its own between two requests: for each of its commands it is made anew, in surroundings where that
 * happens once.
 */
export function oncePerCommand<Names extends RequestName>(
  create: (surroundings: Surroundings) => Pick<Handlers, Names>,
  surroundings: Surroundings,
): Pick<Handlers, Names> {
  type Table = Record<string, { answer(ask: unknown, command?: string): Promise<unknown> }>;
  const table = (given: Surroundings): Table => create(given);
  const handlers = Object.entries(table(surroundings)).map(([name, handler]) => {
    if (!isCommand(name)) return [name, handler];
    const answer = (ask: unknown, command?: string): Promise<unknown> | undefined =>
      command === undefined ? handler.answer(ask) : table(onceFor(surroundings, command))[name]?.answer(ask);
    return [name, { ...handler, answer }];
  });
  return Object.fromEntries(handlers) as Pick<Handlers, Names>;
}
