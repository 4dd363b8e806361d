import { describe, expect, it } from "vitest";
import { buildIndex } from "../../../../src/core/ranking/contact-index.ts";
import { rankContacts } from "../../../../src/core/ranking/rank.ts";
import { article, person } from "./people.ts";

/** Somebody's interest, a page on it that never names it, and one that uses a word of the field in another sense. */
const people: readonly [interest: string, title: string, text: string, other: string][] = [
  [
    "plumber",
    "The noise behind the bathroom wall",
    "A knocking pipe, a worn washer in the stopcock and a cistern that never fills: start at the boiler, drain the radiators.",
    "A novel that plumbs the depths of a marriage",
  ],
  [
    "nurse",
    "Four in the morning on a surgical ward",
    "The drug round is late, a cannula has slipped, and the handover says sepsis. Vital signs every quarter of an hour.",
    "He nursed his coffee and said nothing",
  ],
  [
    "hospitality",
    "Why guests come back to a small hotel",
    "The front desk knows their names, the booking is kept by phone, and the concierge has time for a tourist.",
    "Hospitals wait for a second scanner",
  ],
  [
    "e-commerce",
    "Baskets that are left at the last step",
    "An online store loses buyers at checkout. On Shopify a shorter product page and a clear shopping cart help the merchant.",
    "Chamber of Commerce elects a new chair",
  ],
  [
    "RAG",
    "Ask your own documents",
    "Cut the text, keep an embedding of each piece in a vector index, rerank the nearest neighbours, then let the LLM answer.",
    "An old rag doll is sold for a fortune",
  ],
  [
    "passkeys",
    "Nothing left to phish",
    "With WebAuthn the private key stays in the phone: sign-in needs biometrics or a security key, and no password reset.",
    "Caretakers pass keys on at the gate",
  ],
  [
    "foster care and adoption",
    "The first night in a new home",
    "A placement begins with a social worker at the door. Birth parents may visit, kinship carers are asked first.",
    "The council adopts a budget",
  ],
  [
    "women in tech",
    "The only one at the stand-up",
    "The gender gap in engineering teams starts with the pay gap. A female founder on sexism, and girls who code.",
    "Women of the village bake for the fair",
  ],
  [
    "wills and estates",
    "What the executor has to know",
    "Probate takes months; the trustee pays inheritance tax before a beneficiary sees anything.",
    "Housing estates will be repainted",
  ],
  [
    "livestock farmer",
    "Snow in the week of lambing",
    "Ewes in the shed, silage running out, and a calf that will not drink. The flock comes down from the pasture.",
    "A sheepish apology in parliament",
  ],
  [
    "heat pumps",
    "Warm at forty degrees",
    "A larger radiator, a hot water cylinder and the right flow temperature do more than a new boiler; check the refrigerant.",
    "How to pump up a flat tyre",
  ],
  [
    "Excel",
    "A table that adds itself up",
    "A pivot table, two formulas and conditional formatting on one worksheet; VLOOKUP is not needed any more.",
    "Schools where children excel at music",
  ],
];

describe("people of all walks of life", () => {
  it.each(people)("whoever cares for %s is told of “%s”, which does not say so", (interest, title, text) => {
    const ranked = rankContacts(
      article(title, text),
      buildIndex([person("Mia Roth", { interests: [interest] })]),
      {
        threshold: 0,
      },
    );
    expect(ranked.map(({ uid }) => uid)).toEqual(["mia-roth"]);
  });

  it.each(people)(
    "whoever cares for %s is not told of a page with one of its words in another sense",
    (interest, _title, _text, other) => {
      const mia = person("Mia Roth", { interests: [interest] });
      expect(rankContacts(article(other, `${other}.`), buildIndex([mia]))).toEqual([]);
    },
  );
});
