import { language, words } from "../../../browser/i18n";
import { diallingRegions, regionOf } from "../../../core/contact/identity/dialling";
import { SelectField } from "../../kit/select-field";

interface PhoneCountryProps {
  /** Null: by the browser's language. */
  value: string | null;
  onChoose: (country: string | null) => void;
}

/** Where phone numbers without a country's code are dialled from: two records are held against each other by it. */
export function PhoneCountry({ value, onChoose }: PhoneCountryProps) {
  const names = new Intl.DisplayNames(language(), { type: "region" });
  const name = (region: string): string => names.of(region) ?? region;
  const guess = regionOf(language());
  const regions = diallingRegions
    .map((region) => ({ value: region, label: name(region) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language()));
  return (
    <SelectField
      label={words("settings_phone_country")}
      hint={words("settings_phone_country_hint")}
      value={value ?? ""}
      options={[
        {
          value: "",
          label:
            guess === null
              ? words("settings_phone_country_unknown")
              : words("settings_phone_country_guess", name(guess)),
        },
        ...regions,
      ]}
      onChoose={(country) => onChoose(country === "" ? null : country)}
    />
  );
}
