import type { Sealing } from "../../../core/formats/sealed-backup";

/** The browser's own cipher and chance. */
export const sealing: Sealing = {
  subtle: crypto.subtle,
  chance: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
};
