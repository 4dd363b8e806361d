/**
 * What comes back where honest input can be wrong (a file's line 37, a refused permission, a full disk).
 *
 * `code` is from a closed list of the caller's, so the screen can say what to do about it; `place` says where, in
 * words a person can find again ("line 37"). Our own bugs are thrown, never returned.
 */
export type Result<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Code; readonly place?: string };

/** The good answer. */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** The bad answer, with the place where it went wrong if there is one. */
export function failure<Code extends string>(
  code: Code,
  place?: string,
): { readonly ok: false; readonly code: Code; readonly place?: string } {
  return place === undefined ? { ok: false, code } : { ok: false, code, place };
}
