import { browser } from "../../browser/api";
import { composerPage, showInSidePanel } from "../../browser/side-panel";

/** Show a draft where it is written: beside the page, in the panel that the click has opened, or in a tab. */
export async function openComposer(id: string, isBeside: boolean): Promise<void> {
  const path = `${composerPage}?draft=${encodeURIComponent(id)}`;
  if (isBeside) await showInSidePanel(path);
  else await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
