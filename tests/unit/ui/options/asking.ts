import { RequestFailure, type request } from "../../../../src/browser/messages";
import { channelFor } from "../../../../src/core/channel/channels";
import type { Contact } from "../../../../src/core/contact/contact";
import { rowOf } from "../../../../src/core/contact/row";
import type { Answer, Ask, FailureCode, RequestName } from "../../../../src/protocol/requests";

type Answers = { [Name in RequestName]?: (ask: Ask<Name>) => Answer<Name> | Promise<Answer<Name>> };

/** A background that answers as told, and remembers what it was asked. */
export function asking(answers: Answers): {
  request: typeof request;
  asked: { name: string; ask: unknown }[];
} {
  const asked: { name: string; ask: unknown }[] = [];
  return {
    asked,
    async request(name, ask) {
      asked.push({ name, ask: structuredClone(ask) });
      const answer = answers[name];
      if (!answer) throw new Error(`Nobody answers ${name}`);
      return answer(ask);
    },
  };
}

/** The requests that read contacts, answered from these people: a map that a test goes on changing. */
export function reading(people: ReadonlyMap<string, Contact>): Answers {
  const all = (): Contact[] => [...people.values()].toSorted((a, b) => (a.fn < b.fn ? -1 : 1));
  const revision = (): string => JSON.stringify(all());
  return {
    "contacts/rows": ({ from, revision: wanted }) =>
      wanted !== null && wanted !== revision()
        ? null
        : {
            revision: revision(),
            total: people.size,
            rows: all()
              .slice(from, from + 100)
              .map((contact) => rowOf(contact, channelFor(contact)?.id ?? null)),
          },
    "contacts/read": ({ from }) => ({
      revision: revision(),
      total: people.size,
      contacts: all().slice(from, from + 100),
    }),
    "contacts/changes": () => null,
    "contacts/show": ({ uid }) => people.get(uid) ?? null,
    "contacts/first": () => null,
    "contacts/used": () => ({ interests: [], projects: [], needs: [], expertise: [], categories: [] }),
    "contacts/touched": () => ({}),
  };
}

/** The requests of an import in parts; `keep` is given all of them. */
export function importing(keep: (contacts: readonly Contact[]) => void): Answers {
  let held: Contact[] = [];
  return {
    "import/begin"() {
      held = [];
      return { importId: "import" };
    },
    "import/add"({ contacts }) {
      held.push(...contacts);
      return null;
    },
    "import/keep"({ count }) {
      if (held.length !== count) return null;
      keep(held);
      return { undoId: "undo", count };
    },
  };
}

/** People by uid. */
export function byUid(...people: Contact[]): Map<string, Contact> {
  return new Map(people.map((contact) => [contact.uid, contact]));
}

/** A background that cannot. */
export function failing(code: FailureCode): () => never {
  return () => {
    throw new RequestFailure(code);
  };
}

/** A `sessionStorage` of its own. */
export function aStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}
