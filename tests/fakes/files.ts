/** An origin private file system in memory: folders with files, and writing that counts when it is closed. */
export function fakeFiles(): {
  readonly texts: Map<string, string>;
  readonly root: () => Promise<FileSystemDirectoryHandle>;
} {
  const texts = new Map<string, string>();
  const handle = (path: string): unknown => ({
    kind: "file",
    name: path.slice(path.indexOf("/") + 1),
    getFile: () => Promise.resolve(new Blob([texts.get(path) ?? ""])),
    createWritable() {
      let written = "";
      return Promise.resolve({
        write: async (text: string | Blob) =>
          void (written += typeof text === "string" ? text : await text.text()),
        close: () => Promise.resolve(void texts.set(path, written)),
      });
    },
  });
  const folder = (name: string): unknown => ({
    kind: "directory",
    getFileHandle(file: string, { create = false } = {}) {
      const path = `${name}/${file}`;
      if (!texts.has(path) && !create)
        return Promise.reject(new DOMException("No such file", "NotFoundError"));
      if (!texts.has(path)) texts.set(path, "");
      return Promise.resolve(handle(path));
    },
    removeEntry: (file: string) => Promise.resolve(void texts.delete(`${name}/${file}`)),
    async *values() {
      for (const path of texts.keys()) yield handle(path);
      yield { kind: "directory", name: "other" };
    },
  });
  return {
    texts,
    root: () =>
      Promise.resolve({
        getDirectoryHandle: (name: string) => Promise.resolve(folder(name)),
      } as unknown as FileSystemDirectoryHandle),
  };
}
