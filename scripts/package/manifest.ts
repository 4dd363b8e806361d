import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import manifest from "../../manifest.json" with { type: "json" };

/** Which of the two builds: one source, one manifest, two folders. */
export type Target = "chromium" | "firefox";

/** The manifest of the package, and the icons that it names. */
export function packageManifest(target: Target): Plugin {
  return {
    name: "goodturn:manifest",
    applyToEnvironment: ({ name }) => name === "background_js",
    generateBundle() {
      const source = `${JSON.stringify(manifestFor(target), null, 2)}\n`;
      this.emitFile({ type: "asset", fileName: "manifest.json", source });
      for (const fileName of Object.values(manifest.icons))
        this.emitFile({ type: "asset", fileName, source: readFileSync(fileName) });
    },
  };
}

/** Each browser gets the keys it knows: Chromium warns about Firefox's keys, Firefox refuses a service worker. */
function manifestFor(target: Target): Record<string, unknown> {
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
