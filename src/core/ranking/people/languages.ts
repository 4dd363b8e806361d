/** Languages that people name rather than write as a tag, as far as contacts have them. */
const named =
  "ar bg bn cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sr sv th tr uk vi zh".split(
    " ",
  );
/** Two written forms of one language: who reads one reads the other. */
const same: Readonly<Record<string, string>> = { nb: "no", nn: "no", iw: "he", in: "id" };

let byName: ReadonlyMap<string, string> | null = null;

/** The primary language of a BCP 47 tag ("de" of "de-AT"); empty where it is none. */
export function primaryLanguage(tag: string): string {
  const [, primary = ""] = /^\s*([a-z]{2,3})(?:[-_][a-z0-9-_]*)?\s*$/i.exec(tag) ?? [];
  const lower = primary.toLowerCase();
  return same[lower] ?? lower;
}

/** The languages in a contact's field, tags or names ("de-AT, English"); what is neither says nothing. */
export function languagesIn(text: string): string[] {
  const found = text.split(/[,;/|+&]| and | und /).map((one) => nameOf(one) || primaryLanguage(one));
  return [...new Set(found.filter((language) => language !== ""))];
}

function nameOf(text: string): string {
  byName ??= new Map(
    named.flatMap((code) =>
      ["en", code].map((tongue) => [
        new Intl.DisplayNames([tongue], { type: "language" }).of(code)?.toLowerCase() ?? "",
        code,
      ]),
    ),
  );
  return byName.get(text.trim().toLowerCase()) ?? "";
}
