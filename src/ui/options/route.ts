/** The parts of the options page, in the order of the navigation. */
export const sections = ["today", "contacts", "promises", "journal", "insights", "settings", "data"] as const;

export type Section = (typeof sections)[number];

/**
 * Where in the options page: a section, a person of the contacts or somebody new, an entry of the journal or a new one, one
 * promise.
 */
export type Route =
  | { readonly at: Section }
  | { readonly at: "person"; readonly uid: string }
  | { readonly at: "new-person" }
  | { readonly at: "promise"; readonly id: string }
  | { readonly at: "entry"; readonly id: string }
  | { readonly at: "new-entry" }
  | { readonly at: "review" }
  | { readonly at: "sitting" }
  | { readonly at: "duplicates" };

/** The route that a fragment names (`#contacts/<uid>`, percent-encoded); Today where it names none. */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#/, "");
  if (path === "add-contact") return { at: "new-person" };
  if (path === "add-entry") return { at: "new-entry" };
  if (path === "review" || path === "sitting") return { at: path };
  if (path === "duplicates") return { at: "duplicates" };
  const uid = /^contacts\/(.+)$/.exec(path)?.[1];
  if (uid !== undefined) return { at: "person", uid: decoded(uid) };
  const entry = /^journal\/(.+)$/.exec(path)?.[1];
  if (entry !== undefined) return { at: "entry", id: decoded(entry) };
  const promise = /^promises\/(.+)$/.exec(path)?.[1];
  if (promise !== undefined) return { at: "promise", id: decoded(promise) };
  return { at: sections.find((section) => section === path) ?? "today" };
}

/** The fragment of a route. */
export function printRoute(route: Route): string {
  if (route.at === "new-person") return "#add-contact";
  if (route.at === "new-entry") return "#add-entry";
  if (route.at === "promise") return `#promises/${encodeURIComponent(route.id)}`;
  if (route.at === "entry") return `#journal/${encodeURIComponent(route.id)}`;
  return route.at === "person" ? `#contacts/${encodeURIComponent(route.uid)}` : `#${route.at}`;
}

/** The section that the navigation marks. */
export function sectionOf(route: Route): Section {
  switch (route.at) {
    case "person":
    case "new-person":
    case "duplicates":
      return "contacts";
    case "promise":
      return "promises";
    case "sitting":
      return "today";
    case "review":
    case "entry":
    case "new-entry":
      return "journal";
    default:
      return route.at;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
