import * as v from "valibot";
import type { Handlers } from "../browser/messages";
import {
  defaultSettings,
  mailServices,
  settingsSchema,
  themes,
  type Settings,
} from "../core/settings/settings";
import { singletons } from "../core/store/keys";
import type { ReadTransaction } from "../core/store/transaction";
import type { Surroundings } from "./surroundings";

/** The settings; where the record is missing or damaged, what can be read of it with defaults for the rest. */
export async function settingsIn(transaction: Pick<ReadTransaction, "get">): Promise<Settings> {
  const found = v.safeParse(settingsSchema, (await transaction.get(singletons.settings)) ?? defaultSettings);
  return found.success ? found.output : defaultSettings;
}

/** What the user chose. */
export function createSettings({ store }: Surroundings): Pick<Handlers, "settings/show" | "settings/save"> {
  return {
    "settings/show": {
      ask: v.object({}),
      answer: () => store.read(settingsIn),
    },
    "settings/save": {
      ask: v.object({
        mail: v.exactOptional(v.picklist(mailServices)),
        theme: v.exactOptional(v.picklist(themes)),
      }),
      answer: (changes) =>
        store.write(async (transaction) => {
          const settings = { ...(await settingsIn(transaction)), ...changes };
          transaction.put(singletons.settings, settings);
          return settings;
        }),
    },
  };
}
