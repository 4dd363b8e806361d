import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import preact from "@preact/preset-vite";
import { build, defineConfig, type Plugin, type Rolldown } from "vite";
import { bake } from "./scripts/bake.ts";
import { compiledAtOnce } from "./scripts/compiled-at-once.ts";
import { rankingVersion } from "./scripts/ranking-version.ts";
import manifest from "./manifest.json" with { type: "json" };

// Never a development build, whatever the shell that builds says: two builds of the same source are the same, byte for byte.
process.env["NODE_ENV"] = "production";

/** Which of the two builds this is: one source, one manifest, two folders. */
const target = process.env["GOODTURN_BROWSER"] === "firefox" ? "firefox" : "chromium";
const syntax = target === "firefox" ? "firefox142" : "chrome148";

type Manifest = Record<string, unknown> & { background: Record<string, unknown> };

/** Each browser gets the keys it knows: Chromium warns about Firefox's keys, Firefox refuses a service worker. */
function manifestFor(browser: typeof target): Manifest {
  const { service_worker: serviceWorker, scripts, ...background } = manifest.background;
  const { minimum_chrome_version, browser_specific_settings, ...shared } = manifest;
  // The composer beside the page: each browser has its own word for it.
  const composer = "src/ui/compose/compose.html";
  return browser === "firefox"
    ? {
        ...shared,
        sidebar_action: {
          default_title: "__MSG_action_title__",
          default_panel: composer,
          default_icon: shared.icons,
          open_at_install: false,
        },
        browser_specific_settings,
        background: { ...background, scripts },
      }
    : {
        ...shared,
        // Lights the icon by rules that the browser keeps; Firefox has no such thing.
        permissions: [...shared.permissions, "declarativeContent", "sidePanel"],
        side_panel: { default_path: composer },
        minimum_chrome_version,
        background: { ...background, service_worker: serviceWorker },
      };
}

/**
 * Bundle the script that reads pages into one synchronous file without imports. It is injected by name
 * (`executeScript`), so it appears nowhere in the manifest: above all not under `web_accessible_resources`, which is how
 * a page finds out that an extension is there.
 */
function contentScript(entry: string, fileName: string): Plugin {
  return {
    name: `goodturn:content-script:${fileName}`,
    async generateBundle() {
      const [output] = (await build({
        configFile: false,
        logLevel: "warn",
        build: {
          write: false,
          target: syntax,
          minify: true,
          lib: { entry, formats: ["iife"], name: "goodturn", fileName: () => fileName },
        },
      })) as Rolldown.RolldownOutput[];
      const chunk = output?.output[0];
      if (!chunk) throw new Error(`${entry} gave no script.`);
      this.emitFile({ type: "asset", fileName, source: compiledAtOnce(chunk.code) });
    },
  };
}

export default defineConfig({
  define: { GOODTURN_RANKING: JSON.stringify(rankingVersion()) },
  plugins: [
    bake(),
    preact(),
    crx({
      manifest: manifestFor(target) as unknown as ManifestV3Export,
      browser: target === "firefox" ? "firefox" : "chrome",
    }),
    contentScript("src/content/read-page.ts", "content/read-page.js"),
    contentScript("src/content/notice-page.ts", "content/notice-page.js"),
    contentScript("src/browser/ask-early.ts", "ask-early.js"),
  ],
  build: {
    outDir: target === "firefox" ? "dist-firefox" : "dist",
    target: syntax,
    emptyOutDir: true,
    // Measured: told of all scripts at once, the popup is painted 70 ms later on two cores.
    modulePreload: false,
    // One chunk for all that pages share has the composer there 90 ms sooner, but must not take in what starts a page:
    // tried once, and the composer started in the worker as well.
    sourcemap: false,
    rolldownOptions: {
      input: {
        welcome: "src/ui/welcome/welcome.html",
        compose: "src/ui/compose/compose.html",
        recovery: "src/ui/recovery/recovery.html",
      },
    },
  },
});
