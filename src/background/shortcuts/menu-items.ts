import type { Menus } from "webextension-polyfill";
import { words } from "../../browser/i18n";
import { menuTitle } from "../../core/menu/menu-title";
import { profilePatterns } from "../../core/menu/profile-patterns";

/** A person as the menu names them; `label` tells namesakes apart. */
export interface MenuPerson {
  readonly uid: string;
  readonly label: string;
}

/** What an item means when it is clicked. */
export type MenuChoice =
  { readonly verb: "share" | "keep"; readonly uid: string } | { readonly verb: "best" | "else" | "add" };

/** Web pages only: nobody shares a page of the browser's own. */
const documentUrlPatterns = ["http://*/*", "https://*/*"];
const everywhere: Menus.ContextType[] = ["page", "selection", "link"];
/** Of a link only the address is known, which says too little about whom it would help. */
const onPages: Menus.ContextType[] = ["page", "selection"];

/** Every item in the order in which it is made; what a click means stands in the id, for a worker that never saw it made. */
export function menuItems(people: readonly MenuPerson[]): readonly Menus.CreateCreatePropertiesType[] {
  const named = (parentId: "share" | "keep"): Menus.CreateCreatePropertiesType[] =>
    people.map(({ uid, label }) => ({
      id: `${parentId}/${uid}`,
      parentId,
      title: menuTitle(label),
      contexts: everywhere,
      documentUrlPatterns,
    }));
  const item = (
    id: string,
    title: string,
    contexts: Menus.ContextType[],
    parentId?: string,
  ): Menus.CreateCreatePropertiesType => ({
    id,
    title,
    contexts,
    documentUrlPatterns,
    ...(parentId === undefined ? {} : { parentId }),
  });
  return [
    item("share", words("menu_share"), everywhere),
    ...named("share"),
    item("best", words("menu_best"), onPages, "share"),
    item("share-else", words("menu_else"), everywhere, "share"),
    item("keep", words("menu_keep"), everywhere),
    ...named("keep"),
    item("keep-else", words("menu_else"), everywhere, "keep"),
    { ...item("add", words("menu_add"), ["page"]), documentUrlPatterns: [...profilePatterns] },
  ];
}

/** What the item with this id means; null for one that only opens a submenu, or is no longer made. */
export function menuChoice(id: string | number): MenuChoice | null {
  const [, verb, uid] = /^(share|keep)\/(.+)$/s.exec(String(id)) ?? [];
  if (uid !== undefined) return { verb: verb === "share" ? "share" : "keep", uid };
  if (id === "best" || id === "add") return { verb: id };
  return id === "share-else" || id === "keep-else" ? { verb: "else" } : null;
}
