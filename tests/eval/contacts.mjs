/**
 * `npm run eval -- contacts DIR [--out FILE.json] [--write]`: read every file of `DIR/manifest.json` through the product's
 * own import and compare with what a person says is right: how many contacts, and field by field the first ones. `--write`
 * puts the tables into docs/evaluation.md.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";
import { reportInMarkdown } from "./contacts/report-in-markdown.mjs";
import { writeSection } from "./evaluation-page.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const basics = ["name", "emails", "org", "title", "birthday", "urls"];

/**
 * @param {readonly string[]} argv what follows `contacts` on the command line
 * @returns {Promise<number>} the exit code: 0 also where there is no collection, as nothing was found wrong
 */
export async function evaluate(argv) {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { out: { type: "string" }, write: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const directory = path.resolve(positionals[0] ?? "");
  const manifestFile = path.join(directory, "manifest.json");
  if (positionals[0] === undefined || !existsSync(manifestFile)) {
    console.log(`contacts: no collection at ${manifestFile}; nothing measured.`);
    return 0;
  }
  const { readContacts } = await load("src/core/formats/read-contacts.ts");
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  const { report, scores } = measure(manifest, (file) =>
    readContacts(readFileSync(path.join(directory, file)), reading()),
  );
  print(report);
  if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(report, null, 1)}\n`);
  if (values.write) writeSection("contacts", reportInMarkdown(report, scores));
  return 0;
}

/** @alias */
export default evaluate;

/** The clock and the dice of the measurement: always the same. */
function reading() {
  let count = 0;
  return { now: "2026-01-01T00:00:00.000Z", newUid: () => `eval-${++count}` };
}

/** Node cannot import TypeScript everywhere: bundle the room with Vite, as the product is, and import that. */
async function load(entry) {
  const outDir = await mkdtemp(path.join(tmpdir(), "goodturn-eval-"));
  try {
    await build({
      configFile: false,
      root,
      logLevel: "warn",
      build: {
        outDir,
        emptyOutDir: true,
        minify: false,
        lib: { entry, formats: ["es"], fileName: () => "entry.mjs" },
      },
    });
    return await import(pathToFileURL(path.join(outDir, "entry.mjs")).href);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

function measure(manifest, read) {
  const report = {
    files: manifest.length,
    counts: { right: 0, wrong: 0 },
    fields: { right: 0, wrong: 0 },
    differences: [],
    rows: [],
  };
  /** One for each thing that was compared. */
  const scores = [];
  const score = (kind, isRight, format, difference) => {
    report[kind][isRight ? "right" : "wrong"]++;
    scores.push({ format, field: difference.field, isRight });
    if (!isRight) report.differences.push(difference);
  };
  for (const expected of manifest) {
    const { file } = expected;
    let result;
    try {
      result = read(file);
    } catch (error) {
      result = { format: "unknown", encoding: "", contacts: [], unreadable: [], thrown: String(error) };
    }
    const contacts = result.contacts.map(asSample);
    const count = contacts.length;
    const isCounted =
      result.thrown === undefined &&
      [expected.contacts, ...[expected.contactsAlso ?? []].flat()].includes(count);
    score("counts", isCounted, expected.format, {
      file,
      field: "count",
      expected: expected.contacts,
      found: result.thrown ?? count,
    });
    for (const [index, sample] of (expected.sample ?? []).entries()) {
      for (const field of basics.filter((one) => one in sample)) {
        const found = contacts[index]?.[field] ?? (contacts[index] === undefined ? "no such contact" : null);
        const accepted = [sample[field], ...[expected.accept?.[field] ?? []].flat()];
        const isRight = accepted.some((one) => isSame(field, one, found));
        score("fields", isRight, expected.format, {
          file,
          contact: index + 1,
          field,
          expected: sample[field],
          found,
        });
      }
    }
    const { format, encoding, unreadable } = result;
    report.rows.push({ file, format, encoding, unreadable, contacts });
  }
  return { report, scores };
}

/** A contact in the manifest's words, and all of it under `contact`. Profile pages are web addresses there. */
function asSample(contact) {
  return {
    name: contact.fn || null,
    emails: contact.emails.map(({ value }) => value),
    org: contact.org || null,
    title: contact.title || null,
    birthday: contact.bday || null,
    urls: [...contact.urls, ...contact.socialProfiles],
    contact,
  };
}

/** Equal; addresses in any order, since a contact keeps profiles apart; white space around a text does not count. */
function isSame(field, expected, found) {
  const plain = (value) => (typeof value === "string" ? value.trim() : value);
  const list = (value) => (field === "urls" && Array.isArray(value) ? value.toSorted() : value);
  return JSON.stringify(list(plain(expected))) === JSON.stringify(list(plain(found)));
}

function print({ files, counts, fields, differences }) {
  const share = ({ right, wrong }) =>
    `${right} of ${right + wrong} (${((100 * right) / Math.max(1, right + wrong)).toFixed(1)} %)`;
  console.log(`contacts: ${files} files; counts right ${share(counts)}; fields right ${share(fields)}`);
  for (const { file, contact, field, expected, found } of differences) {
    const where = contact === undefined ? file : `${file}, contact ${contact}`;
    console.log(`  ${where}, ${field}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
  }
}
