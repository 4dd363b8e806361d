import { pageKinds, type Page } from "../../core/page/page";
import { settingsPartNames, type SettingsPart } from "./settings/settings-parts";

/** The parts of the options page, in the order of the navigation. */
export const sections = ["today", "contacts", "promises", "journal", "insights", "settings", "data"] as const;

export type Section = (typeof sections)[number];

/** What a new promise begins with: to whom, and the page that it is about. */
export interface PromiseStart {
  readonly whom: { readonly uid: string; readonly label: string } | null;
  readonly page: Pick<Page, "kind" | "url" | "title"> | null;
}

/**
 * Where in the options page: a section, a part of the settings, a person of the contacts or somebody new, an entry of the journal or a new one, one
 * promise or a new one.
 */
export type Route =
  | { readonly at: Exclude<Section, "settings"> }
  | { readonly at: "settings"; readonly part?: SettingsPart }
  | { readonly at: "person"; readonly uid: string }
  | { readonly at: "new-person" }
  | { readonly at: "promise"; readonly id: string }
  | { readonly at: "new-promise"; readonly start: PromiseStart }
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
  const promised = /^add-promise(?:\?(.*))?$/s.exec(path);
  if (promised) return { at: "new-promise", start: parseStart(new URLSearchParams(promised[1])) };
  if (path === "review" || path === "sitting") return { at: path };
  if (path === "duplicates") return { at: "duplicates" };
  const uid = /^contacts\/(.+)$/.exec(path)?.[1];
  if (uid !== undefined) return { at: "person", uid: decoded(uid) };
  const entry = /^journal\/(.+)$/.exec(path)?.[1];
  if (entry !== undefined) return { at: "entry", id: decoded(entry) };
  const part = /^settings\/(.+)$/.exec(path)?.[1];
  if (part !== undefined) {
    const known = settingsPartNames.find((name) => name === part);
    return { at: "settings", ...(known ? { part: known } : {}) };
  }
  const promise = /^promises\/(.+)$/.exec(path)?.[1];
  if (promise !== undefined) return { at: "promise", id: decoded(promise) };
  return { at: sections.find((section) => section === path) ?? "today" };
}

/** The fragment of a route. */
export function printRoute(route: Route): string {
  if (route.at === "new-person") return "#add-contact";
  if (route.at === "new-entry") return "#add-entry";
  if (route.at === "new-promise") return `#add-promise?${printStart(route.start).toString()}`;
  if (route.at === "promise") return `#promises/${encodeURIComponent(route.id)}`;
  if (route.at === "entry") return `#journal/${encodeURIComponent(route.id)}`;
  if (route.at === "settings") return route.part ? `#settings/${route.part}` : "#settings";
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
    case "new-promise":
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

function printStart({ whom, page }: PromiseStart): URLSearchParams {
  return new URLSearchParams({
    ...(whom ? { uid: whom.uid, name: whom.label } : {}),
    ...(page ? { kind: page.kind, url: page.url, title: page.title } : {}),
  });
}

function parseStart(given: URLSearchParams): PromiseStart {
  const [uid, url] = [given.get("uid"), given.get("url")];
  const kind = pageKinds.find((one) => one === given.get("kind"));
  return {
    whom: uid === null ? null : { uid, label: given.get("name") ?? uid },
    page: url === null || !kind ? null : { kind, url, title: given.get("title") ?? "" },
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
