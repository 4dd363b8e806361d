import { readFileSync } from "node:fs";
import { join } from "node:path";
import { baselines } from "./baselines.mjs";
import { withTab } from "./tab.mjs";
import { timeInPage } from "./time-in-page.mjs";

/**
 * Reads every labelled page with the script, in an isolated world of a tab at the page's own address, and the baselines
 * on the same page. `checkPage` finishes what the script brings, as the background does.
 */
export async function readPages(labels, folder, source, checkPage) {
  const rows = [];
  const browser = await withTab(async (open) => {
    for (const label of labels)
      rows.push(
        await readOne(label, { open, source, checkPage, body: readFileSync(join(folder, label.file)) }),
      );
  });
  return { rows, browser };
}

async function readOne(label, { open, source, checkPage, body }) {
  try {
    const { page, client } = await open(label.url, body, label.encoding);
    const { value, ...times } = await timeInPage(client, source, "goodturnReadPage()");
    const others = {};
    for (const [name, baseline] of Object.entries(baselines)) {
      const { value: answer, ...itsTimes } = await timeInPage(client, baseline.source, baseline.call);
      others[name] = { kind: baseline.kindOf(answer), ...rounded(itsTimes) };
    }
    await client.detach();
    return {
      ...row(label.id, checkPage(value, page.url())),
      ...rounded(times),
      handedOver: JSON.stringify(value).length,
      baselines: others,
    };
  } catch (error) {
    return { ...row(label.id, null), error: String(error).slice(0, 300) };
  }
}

function rounded(times) {
  return Object.fromEntries(
    Object.entries(times).map(([name, value]) => [name, Math.round(value * 100) / 100]),
  );
}

/** One page as it was read; unreadable is `other`. */
function row(id, page) {
  return {
    id,
    kind: page?.kind ?? "other",
    title: page?.title ?? "",
    authors: page?.authors ?? [],
    siteName: page?.siteName ?? "",
    language: page?.language ?? "",
    canonicalUrl: page?.url ?? "",
    person: page?.person ?? null,
    milliseconds: 0,
    evidence: page?.evidence ?? [],
    sample: page?.textSample?.slice(0, 200) ?? "",
    keywords: page?.keywords ?? [],
    datePublished: page?.datePublished ?? "",
  };
}
