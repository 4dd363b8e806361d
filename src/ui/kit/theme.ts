import type { Theme } from "../../core/settings/settings";

const storageKey = "theme";

/**
 * Put the chosen theme on the document. It is remembered in the extension's own `localStorage` as well, because that
 * can be read before the first paint, and a page must not flash white at somebody who chose dark.
 */
export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  localStorage.setItem(storageKey, theme);
}

/** The theme of the last time; called first thing by every page. */
export function applyRememberedTheme(): void {
  const theme = localStorage.getItem(storageKey);
  if (theme === "light" || theme === "dark") applyTheme(theme);
}
