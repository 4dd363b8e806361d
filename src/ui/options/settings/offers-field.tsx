import { useState } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { wordsLimit } from "../../../core/settings/settings";
import { ChipsField } from "../../kit/chips-field";
import type { Chips } from "../../kit/chips";

interface OffersFieldProps {
  offers: readonly string[];
  onChange: (offers: readonly string[]) => void;
}

/** What the user could give: held against what people need. */
export function OffersField({ offers, onChange }: OffersFieldProps) {
  const [pending, setPending] = useState("");
  return (
    <ChipsField
      label={words("settings_offers")}
      hint={words("settings_offers_hint")}
      value={{ items: offers, pending }}
      maxLength={wordsLimit}
      removeLabel={(item) => words("options_remove", item)}
      onValue={(value: Chips) => {
        setPending(value.pending);
        if (value.items.join("\n") !== offers.join("\n")) onChange(value.items);
      }}
    />
  );
}
