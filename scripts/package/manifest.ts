import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../manifest.json" with { type: "json" };

/** Which of the two builds: one source, one manifest, two folders. */
export type Target = "chromium" | "firefox";

/** Begin the package anew, with everything that is in it as it lies: the words, the manifest and the icons that it names. */
export function beginPackage(target: Target, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync("public", folder, { recursive: true });
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifestFor(target), null, 2)}\n`);
  for (const icon of Object.values(manifest.icons)) cpSync(icon, join(folder, icon));
}

/** Each browser gets the keys it knows: Chromium warns about Firefox's keys, Firefox refuses a service worker. */
export function manifestFor(target: Target): Record<string, unknown> {
  const { service_worker, scripts } = manifest.background;
  const { minimum_chrome_version, browser_specific_settings, ...shared } = manifest;
  // The composer beside the page: each browser has its own word for it.
  const composer = "src/ui/compose/compose.html";
  return target === "firefox"
    ? {
        ...shared,
        sidebar_action: {
          default_title: "__MSG_action_title__",
          default_panel: composer,
          default_icon: shared.icons,
          open_at_install: false,
        },
        browser_specific_settings,
        background: { scripts },
      }
    : {
        ...shared,
        // Lights the icon by rules that the browser keeps; Firefox has no such thing.
        permissions: [...shared.permissions, "declarativeContent", "sidePanel"],
        side_panel: { default_path: composer },
        minimum_chrome_version,
        background: { service_worker },
      };
}
