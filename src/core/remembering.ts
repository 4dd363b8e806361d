import type { Steps } from "./steps.ts";

/**
 * The same function, worked out once for each value it is asked about and forgotten with the value. For what several ask
 * of one page while they answer one question. Only for values that never change, and answers that nobody changes.
 */
export function remembering<Value extends object, Answer>(
  work: (value: Value) => Answer,
): (value: Value) => Answer {
  const known = new WeakMap<Value, { readonly answer: Answer }>();
  return (value) => {
    let found = known.get(value);
    if (!found) known.set(value, (found = { answer: work(value) }));
    return found.answer;
  };
}

/**
 * The same for work in steps. Two that ask for one value at a time, between whose steps others come, each do the work, and
 * both get the same.
 */
export function rememberingSteps<Value extends object, Answer>(
  work: (value: Value) => Steps<Answer>,
): (value: Value) => Steps<Answer> {
  const known = new WeakMap<Value, { readonly answer: Answer }>();
  return function* remembered(value) {
    const before = known.get(value);
    if (before) return before.answer;
    const answer = yield* work(value);
    known.set(value, { answer });
    return answer;
  };
}
