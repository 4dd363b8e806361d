import { basename } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";

/** Modules that export texts and nothing else, all of them worked out from the sources. */
const baked = /\/src\/core\/ranking\/baked\/[a-z-]+\.ts$/;

/**
 * What can be worked out when the extension is built need not be at every start of its worker: put the texts that such a
 * module exports in the place of what works them out. The results are the same; tests run the sources.
 */
export function bake(): Plugin {
  return {
    name: "goodturn:bake",
    enforce: "pre",
    async load(id) {
      if (!baked.test(id)) return null;
      const texts = await evaluate(id);
      return Object.entries(texts)
        .map(([name, text]) => {
          if (typeof text !== "string") throw new Error(`${id}: ${name} is no text.`);
          return `export const ${name} = ${JSON.stringify(text)};`;
        })
        .join("\n");
    },
  };
}

async function evaluate(entry: string): Promise<Record<string, unknown>> {
  const [output] = (await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2023",
      lib: { entry, formats: ["es"], fileName: () => basename(entry) },
    },
  })) as Rolldown.RolldownOutput[];
  const code = output?.output[0].code;
  if (code === undefined) throw new Error(`${entry} gave no script.`);
  const module = `data:text/javascript,${encodeURIComponent(code)}`;
  return (await import(/* @vite-ignore */ module)) as Record<string, unknown>;
}
