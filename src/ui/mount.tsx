import { render, type ComponentType } from "preact";
import { language, wordsReady } from "../browser/i18n";
import "./kit/base.css";
import { applyRememberedTheme } from "./kit/theme";

/** The root of every page of ours: language, direction and theme first, then the view. */
export async function mount(View: ComponentType): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no root element.");
  applyRememberedTheme();
  document.documentElement.lang = language();
  document.documentElement.dir = isRightToLeft(language()) ? "rtl" : "ltr";
  await wordsReady();
  render(<View />, root);
}

function isRightToLeft(tag: string): boolean {
  return ["ar", "fa", "he", "ur"].includes(tag.split("-")[0] ?? "");
}
