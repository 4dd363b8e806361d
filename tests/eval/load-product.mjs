import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

/**
 * A part of the product as a module that Node can run: bundled into a temporary folder, imported, removed.
 *
 * @param {URL | string} entry the TypeScript file that exports what an evaluation needs
 */
export async function loadProduct(entry) {
  const outDir = await mkdtemp(join(tmpdir(), "goodturn-eval-"));
  try {
    await build({
      configFile: false,
      logLevel: "error",
      build: {
        outDir,
        minify: false,
        target: "es2023",
        lib: {
          entry: fileURLToPath(entry),
          formats: ["es"],
          fileName: () => "product.mjs",
        },
      },
    });
    return await import(pathToFileURL(join(outDir, "product.mjs")).href);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
