import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Surface } from "./harness.ts";
import type { Records } from "./kill-commands/command.ts";

/** A packed extension in a directory of its own, to be given one version after the other. */
export async function ownCopyOf(extension: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "goodturn-release-"));
  await cp(extension, directory, { recursive: true });
  return directory;
}

/** As if another release had been unpacked over the one before: the same directory, another version. */
export async function giveVersion(directory: string, version: string): Promise<void> {
  const file = join(directory, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...manifest, version }));
}

/** As if somebody had given the permission long ago, where the button of the browser's question is out of reach. */
export async function givePermission(directory: string, permission: string): Promise<void> {
  const file = join(directory, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8")) as Record<string, string[]>;
  const optional = manifest["optional_permissions"] ?? [];
  if (!optional.includes(permission)) throw new Error(`It does not ask for ${permission}.`);
  manifest["permissions"] = [...(manifest["permissions"] ?? []), permission];
  manifest["optional_permissions"] = optional.filter((one) => one !== permission);
  await writeFile(file, JSON.stringify(manifest));
}

/** Put exactly these records into the database behind Goodturn's back, and nothing that is derived from them. */
export async function layRecords(page: Surface, records: Records): Promise<void> {
  await page.evaluate(
    (records) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open("goodturn");
        opening.onerror = () => reject(new Error("The database did not open."));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("records", "readwrite", { durability: "strict" });
          const store = transaction.objectStore("records");
          store.clear();
          for (const [key, record] of Object.entries(records)) store.put(record, key);
          transaction.onabort = () => reject(new Error("The records were not put."));
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(true);
          };
        };
      }),
    records,
  );
}
