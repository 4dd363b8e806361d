import { readFileSync } from "node:fs";
import { join } from "node:path";
import { baselines } from "./baselines.mjs";
import { withExtension } from "./extension.mjs";
import { timeInPage } from "./time-in-page.mjs";

/**
 * Reads every labelled page by a click on the toolbar; then times the same script, and the baselines, on the same page.
 */
export async function readPages(labels, folder, source) {
  const told =
    "({ kind: answer.kind, evidence: answer.evidence, handedOver: JSON.stringify(answer).length })";
  const scripts = { reader: { source, call: "goodturnReadPage()", told }, ...baselines };
  const rows = [];
  const browser = await withExtension(async ({ open, read }) => {
    for (const [at, label] of labels.entries())
      try {
        const page = await open(label.url, readFileSync(join(folder, label.file)), label.encoding);
        rows.push({ ...row(label.id, await read()), ...(await times(page, scripts, at)) });
      } catch (error) {
        rows.push({ ...row(label.id, null), error: String(error).slice(0, 300) });
      }
  });
  return { rows, browser };
}

/** Each page begins with another script: the first one finds everything cold. */
async function times(page, scripts, turn) {
  const names = Object.keys(scripts);
  const timed = {};
  for (const at of names.keys()) {
    const name = names[(at + turn) % names.length];
    timed[name] = await timeInPage(page, scripts[name]);
  }
  const { reader, ...others } = timed;
  return {
    ...rounded(reader),
    handedOver: reader.value.handedOver,
    // What a private page looked like never leaves it: only this script's own answer tells why.
    ...(reader.value.kind === "private" ? { evidence: reader.value.evidence } : {}),
    baselines: Object.fromEntries(
      Object.entries(others).map(([name, one]) => [
        name,
        { kind: baselines[name].kindOf(one.value), ...rounded(one) },
      ]),
    ),
  };
}

function rounded(timed) {
  return Object.fromEntries(
    Object.entries(timed)
      .filter(([name]) => name !== "value")
      .map(([name, milliseconds]) => [name, Math.round(milliseconds * 100) / 100]),
  );
}

/** One page as it was read; unreadable is `other`, and of a private page nothing is told. */
function row(id, view) {
  const page = view?.page;
  return {
    id,
    kind: view?.mode === "private" ? "private" : (page?.kind ?? "other"),
    title: page?.title ?? "",
    authors: page?.authors ?? [],
    siteName: page?.siteName ?? "",
    language: page?.language ?? "",
    canonicalUrl: page?.url ?? "",
    person: page?.person ?? null,
    milliseconds: 0,
    wasRead: view?.wasRead ?? false,
    evidence: page?.evidence ?? (view?.mode === "private" ? ["private by its address"] : []),
    sample: page?.textSample?.slice(0, 200) ?? "",
    keywords: page?.keywords ?? [],
    datePublished: page?.datePublished ?? "",
  };
}
