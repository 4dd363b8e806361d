import type { Recipient } from "../../protocol/requests";

/** A question of the popup's own, asked where it comes up. */
export type Asking =
  | { readonly about: "mail"; readonly to: Recipient; readonly name: string }
  | {
      readonly about: "mail-for-reach";
      readonly entryId: string;
      readonly address: string;
      readonly name: string;
    }
  | { readonly about: "reach"; readonly entryId: string; readonly name: string; readonly text: string };
