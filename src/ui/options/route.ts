/** The parts of the options page, in the order of the navigation. */
export const sections = ["today", "contacts", "journal", "settings", "data"] as const;

export type Section = (typeof sections)[number];

/** Where in the options page: a section, a person of the contacts, or somebody new. */
export type Route =
  { readonly at: Section } | { readonly at: "person"; readonly uid: string } | { readonly at: "new-person" };

/** The route that a fragment names (`#contacts/<uid>`, percent-encoded); Today where it names none. */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#/, "");
  if (path === "add-contact") return { at: "new-person" };
  const uid = /^contacts\/(.+)$/.exec(path)?.[1];
  if (uid !== undefined) return { at: "person", uid: decoded(uid) };
  return { at: sections.find((section) => section === path) ?? "today" };
}

/** The fragment of a route. */
export function printRoute(route: Route): string {
  if (route.at === "new-person") return "#add-contact";
  return route.at === "person" ? `#contacts/${encodeURIComponent(route.uid)}` : `#${route.at}`;
}

/** The section that the navigation marks. */
export function sectionOf(route: Route): Section {
  return route.at === "person" || route.at === "new-person" ? "contacts" : route.at;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
