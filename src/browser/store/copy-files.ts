import * as v from "valibot";
import { markOf } from "../../core/store/mark";
import { snapshotSchema, type Snapshot } from "../../core/store/snapshot";

/** How many copies are kept as files, the newest ones. */
const filesKept = 3;

const folderName = "copies";

/** More than any head is long, in bytes; it is the file's first line. */
const headLength = 2_000;

/**
 * The last copies once more, as files of the extension's own (the origin private file system). Both databases lie in one
 * place on the disk, and a browser that finds it damaged does away with both: Chromium 156 begins with nothing where one
 * file of it cannot be read, and tells nobody. These files lie elsewhere.
 */
export interface CopyFiles {
  /** The copies there are, in no order; none where the browser gives no files. @throws never */
  heads(): Promise<readonly Snapshot[]>;
  /** Its records; null where it is gone, or not as it was written any more. @throws never */
  read(id: string): Promise<ReadonlyMap<string, unknown> | null>;
  /**
   * Write a copy as a whole or not at all, unless it is there already. Older ones make room.
   *
   * @param records the JSON of an array of `[key, record]`
   * @param spared the id of one that does not
   */
  write(head: Snapshot, records: Blob, spared: string | null): Promise<void>;
}

/** @param root where the extension's own files are, `navigator.storage.getDirectory()` */
export function openCopyFiles(root: () => Promise<FileSystemDirectoryHandle>): CopyFiles {
  const folder = async (): Promise<FileSystemDirectoryHandle> =>
    (await root()).getDirectoryHandle(folderName, { create: true });

  const fileOf = async (id: string): Promise<File> =>
    (await (await folder()).getFileHandle(nameOf(id))).getFile();

  const headOf = async (handle: FileSystemFileHandle): Promise<Snapshot | null> => {
    const beginning = await (await handle.getFile()).slice(0, headLength).text();
    const head = v.safeParse(snapshotSchema, parsed(beginning.split("\n", 1)[0] ?? ""));
    return head.success && nameOf(head.output.id) === handle.name ? head.output : null;
  };

  const heads = async (): Promise<readonly Snapshot[]> => {
    const found: Snapshot[] = [];
    for await (const handle of (await folder()).values()) {
      const head = handle.kind === "file" ? await headOf(handle) : null;
      if (head) found.push(head);
    }
    return found;
  };

  return {
    heads: () => heads().catch(() => []),
    async read(id) {
      try {
        const [first = "", second = ""] = (await (await fileOf(id)).text()).split("\n");
        return recordsOf(second, v.parse(snapshotSchema, parsed(first)));
      } catch {
        return null;
      }
    },
    async write(head, records, spared) {
      const before = await heads();
      if (before.some(({ id }) => id === head.id)) return;
      const place = await folder();
      const handle = await place.getFileHandle(nameOf(head.id), { create: true });
      // What is written takes the file's place when it is closed, not before.
      const writing = await handle.createWritable();
      await writing.write(new Blob([`${JSON.stringify(head)}\n`, records]));
      await writing.close();
      const old = before.toSorted((a, b) => (a.id < b.id ? 1 : -1)).slice(filesKept - 1);
      for (const { id } of old) if (id !== spared) await place.removeEntry(nameOf(id));
    },
  };
}

/** Ids have colons, which not every file system takes. */
function nameOf(id: string): string {
  return `${id.replaceAll(/[^\w-]/g, "_")}.json`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The records of a copy, from the JSON of an array of `[key, record]`; null where they are not those that were copied. */
export function recordsOf(text: string, { mark, size }: Snapshot): ReadonlyMap<string, unknown> | null {
  const pairs = parsed(text);
  if (!Array.isArray(pairs)) return null;
  const records = new Map(pairs as [string, unknown][]);
  return markOf(records) === mark && records.size === size ? records : null;
}
