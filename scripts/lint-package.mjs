/** Asks Mozilla's linter about the Firefox build: no error, and no warning but those of the framework's own bundle. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { top } from "./setup.mjs";
import { run } from "./steps.mjs";

/**
 * Preact sets innerHTML for `dangerouslySetInnerHTML`, which our own code never uses; the policy for extension pages
 * forbids it anyway (Trusted Types).
 */
function isFramework({ code, file }) {
  return (
    code === "UNSAFE_VAR_ASSIGNMENT" &&
    readFileSync(join(top, "dist-firefox", file), "utf8").includes("dangerouslySetInnerHTML")
  );
}

/** @returns {Promise<{ ok: boolean, output: string }>} */
export async function lintPackage() {
  const { output } = await run(
    ["web-ext", "web-ext"],
    ["lint", "--source-dir", "dist-firefox", "--output", "json", "--no-config-discovery", "--no-input"],
  );
  const start = output.indexOf("{");
  if (start < 0) return { ok: false, output: `web-ext gave no report:\n${output}` };
  const { errors, warnings } = JSON.parse(output.slice(start, output.lastIndexOf("}") + 1));
  const write = ({ code, message, file, line }) =>
    `  ${code}: ${message} ${file ?? ""}${line ? `:${line}` : ""}`;
  const allowed = warnings.filter(isFramework);
  const refused = warnings.filter((one) => !allowed.includes(one));
  if (allowed.length > 0) {
    console.log(
      `  web-ext: warnings of the framework's own bundle, allowed:\n${allowed.map(write).join("\n")}`,
    );
  }
  return { ok: errors.length + refused.length === 0, output: [...errors, ...refused].map(write).join("\n") };
}
