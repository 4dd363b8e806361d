import { printRoute, type PromiseStart } from "./options/route";

/** Where "I said I would …" is written, for this person and about this page; from anywhere but the options page itself. */
export function promiseLink(start: Partial<PromiseStart>): string {
  const { whom = null, page = null } = start;
  // A private page is nobody's business: it is not even named in an address of ours.
  const about = page === null || page.kind === "private" ? null : page;
  return `/src/ui/options/options.html${printRoute({ at: "new-promise", start: { whom, page: about } })}`;
}
