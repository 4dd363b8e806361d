import * as v from "valibot";
import type { Handlers } from "../browser/messages";
import { actIds } from "../core/act/act";
import { customChannelLimits, customChannelSchema } from "../core/settings/custom-channel";
import {
  defaultSettings,
  mailServices,
  offersSchema,
  phoneCountrySchema,
  phraseEditsSchema,
  rhythmsSchema,
  settingsSchema,
  themes,
  type Settings,
  intentionSchema,
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
        beside: v.exactOptional(v.boolean()),
        letterKeys: v.exactOptional(v.boolean()),
        offers: v.exactOptional(offersSchema),
        phrases: v.exactOptional(phraseEditsSchema),
        intention: v.exactOptional(intentionSchema),
        kindsOff: v.exactOptional(v.pipe(v.array(v.picklist(actIds)), v.maxLength(actIds.length))),
        phoneCountry: v.exactOptional(phoneCountrySchema),
        rhythms: v.exactOptional(rhythmsSchema),
        channels: v.exactOptional(
          v.pipe(v.array(customChannelSchema), v.maxLength(customChannelLimits.count)),
        ),
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
