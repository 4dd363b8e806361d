import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "vite";

/** A source file as the house sees it: its room, what it imports, and which names it takes from thin air. */
export interface SourceFile {
  /** From the top of the repository, with forward slashes: `src/core/page/page.ts`. */
  readonly path: string;
  /** The folder under `src`: `core`, `browser`, `ui`… */
  readonly room: string;
  readonly imports: readonly Import[];
  readonly text: string;
  /** Parsed: ESTree with TypeScript. */
  readonly program: unknown;
}

export interface Import {
  /** A path from the top of the repository for our own files, the package's name for others. */
  readonly from: string;
  readonly typeOnly: boolean;
}

/** Every source file of the product. */
export function sourceFiles(folder = "src"): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => read(path.posix.join(entry.parentPath.replaceAll(path.sep, "/"), entry.name)))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function read(file: string): SourceFile {
  const text = readFileSync(file, "utf8");
  const parsed = parseSync(file, text);
  if (parsed.errors.length > 0) throw new Error(`${file} cannot be parsed.`);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const imports = [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ from: moduleRequest.value, typeOnly: isType }] : [],
      ),
    ),
    ...dynamicImports.map(({ moduleRequest }) => ({
      from: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      typeOnly: false,
    })),
  ];
  return {
    path: file,
    room: file.split("/")[1] ?? "",
    imports: imports.map((one) => ({ ...one, from: resolve(file, one.from) })),
    text,
    program: parsed.program,
  };
}

function resolve(file: string, from: string): string {
  return from.startsWith(".") ? path.posix.normalize(path.posix.join(path.posix.dirname(file), from)) : from;
}

/**
 * Where a program uses a name that it did not get from anywhere: `fetch(…)`, `document.title`. A property or a key of
 * that name is not a use.
 */
export function usesOf(program: unknown, name: string): number {
  let uses = 0;
  const visit = (node: unknown, parent: Record<string, unknown> | null, key: string): void => {
    if (Array.isArray(node)) {
      for (const child of node) visit(child, parent, key);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    const here = node as Record<string, unknown>;
    const isName = here["type"] === "Identifier" && here["name"] === name;
    const isProperty =
      (parent?.["type"] === "MemberExpression" && key === "property" && parent["computed"] === false) ||
      (key === "key" && parent?.["computed"] !== true) ||
      String(parent?.["type"]).startsWith("TS");
    if (isName && !isProperty) uses += 1;
    for (const [childKey, child] of Object.entries(here)) visit(child, here, childKey);
  };
  visit(program, null, "");
  return uses;
}

/** Whether the program declares the name itself (a parameter, a variable): then its uses are its own. */
export function declares(text: string, name: string): boolean {
  return new RegExp(`(?:[({,]\\s*|const |let |function )${name}\\s*[:,})=?(]`).test(text);
}
