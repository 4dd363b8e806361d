import { RequestFailure, type request } from "../../../../src/browser/messages";
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
