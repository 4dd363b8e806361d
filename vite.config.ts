import preact from "@preact/preset-vite";
import { defineConfig, type EnvironmentOptions, type Plugin, type Rolldown } from "vite";
import { bake } from "./scripts/package/bake.ts";
import { compiledAtOnce } from "./scripts/package/compiled-at-once.ts";
import { beginPackage } from "./scripts/package/manifest.ts";
import { rankingVersion } from "./scripts/package/ranking-version.ts";

// Never a development build, whatever the shell that builds says: two builds of the same source are the same, byte for byte.
process.env["NODE_ENV"] = "production";

const target = process.env["GOODTURN_BROWSER"] === "firefox" ? "firefox" : "chromium";
const folder = target === "firefox" ? "dist-firefox" : "dist";

/**
 * Each page of the extension, and each script, is bundled for itself: one script, one style sheet. A browser comes to a
 * script only when it has read the one before, and pages share nearly everything with some other: in one bundle of them
 * all the popup had fourteen files, and the worker thirteen.
 */
const pages = ["popup", "options", "compose", "welcome", "recovery"].map((name) =>
  bundle(name, `src/ui/${name}/${name}.html`, {}),
);

/**
 * Scripts that run by themselves, without imports. Those in pages are injected by name (`executeScript`), so they appear
 * nowhere in the manifest: above all not under `web_accessible_resources`, which is how a page finds out that an extension
 * is there.
 */
const scripts = (
  [
    ["background.js", "src/background/main.ts"],
    ["ask-early.js", "src/browser/ask-early.ts"],
    ["content/read-page.js", "src/content/read-page.ts"],
    ["content/notice-page.js", "src/content/notice-page.ts"],
  ] as const
).map(([fileName, entry]) =>
  bundle(fileName.replace(/\W/g, "_"), entry, { format: "iife", entryFileNames: fileName }),
);

function bundle(
  name: string,
  input: string,
  output: Rolldown.OutputOptions,
): readonly [string, EnvironmentOptions] {
  return [name, { consumer: "client", build: { rolldownOptions: { input, output } } }];
}

/** Every function of the scripts that run in pages is compiled as the browser comes to it. */
function compileAtOnce(): Plugin {
  return {
    name: "goodturn:compile-at-once",
    applyToEnvironment: ({ name }) => /^content_|^ask_early/.test(name),
    generateBundle(_options, files) {
      for (const file of Object.values(files))
        if (file.type === "chunk") file.code = compiledAtOnce(file.code);
    },
  };
}

export default defineConfig({
  define: { GOODTURN_RANKING: JSON.stringify(rankingVersion()) },
  plugins: [bake(), preact(), compileAtOnce()],
  build: {
    outDir: folder,
    target: target === "firefox" ? "firefox142" : "chrome148",
    // The bundles come one after the other into one folder, which is emptied before.
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false,
    sourcemap: false,
    // The background's script holds the vocabulary of the ranking.
    chunkSizeWarningLimit: 1_500,
  },
  environments: Object.fromEntries([...pages, ...scripts]),
  builder: {
    sharedConfigBuild: true,
    sharedPlugins: true,
    async buildApp({ build, environments }) {
      beginPackage(target, folder);
      for (const [name] of [...pages, ...scripts]) {
        const environment = environments[name];
        if (environment) await build(environment);
      }
    },
  },
});
