import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("../../docs/evaluation.md", import.meta.url));
const opening = `# Evaluation

Written by the commands that measured it, each its own section (\`npm run eval -- NAME DIR --write\`, \`npm run bench -- NAME --write\`). The folders of real
material belong to others and are no part of the project.
`;

/**
 * Put a measurement's report into `docs/evaluation.md`, in place of the one before. Each command owns the section of its
 * name, between two marks, and leaves the others alone; a new one comes last.
 *
 * @param {string} name what `npm run eval` calls it
 * @param {string} report Markdown, beginning with a heading of the second level
 */
export function writeSection(name, report) {
  writeFileSync(file, withSection(existsSync(file) ? readFileSync(file, "utf8") : opening, name, report));
}

/** The page with this section new or replaced. */
export function withSection(page, name, report) {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const section = `${begin}\n\n${report.trim()}\n\n${end}\n`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) return `${page.trimEnd()}\n\n${section}`;
  return page.slice(0, from) + section + page.slice(to + end.length).replace(/^\n/, "");
}

/** A table in Markdown; numbers stand right. */
export function table(head, rows) {
  const isNumber = head.map((_, at) => rows.every((row) => typeof row[at] === "number"));
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(isNumber.map((one) => (one ? "---:" : "---"))), ...rows.map(line)].join("\n");
}
