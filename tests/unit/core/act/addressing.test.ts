import { describe, expect, it } from "vitest";
import { introduce } from "../../../../src/core/act/introduce";
import { shareDraft } from "../../../../src/core/act/share";
import { thank } from "../../../../src/core/act/thank";
import type { Contact } from "../../../../src/core/contact/contact";
import { splitName } from "../../../../src/core/contact/names";
import { editKey, phrasesIn, type PhraseLanguage } from "../../../../src/core/phrases/phrases";
import { shelfDraft } from "../../../../src/core/shelf/together";
import { aMoment, anArticle, someone } from "../../../fakes/people";

const named = (fn: string, n: Partial<Contact["n"]> = {}): Contact =>
  someone(fn, { n: { ...splitName(fn), ...n }, nickname: "Annie" });
const anna = named("Anna Berger");
const frau = named("Anna Berger", { prefix: "Frau" });
const page = anArticle("BM25");
const material = { other: null, page: null, occasion: null, stage: null, answers: {} };

/** The first line of a message of thanks to them, as to a stranger. */
const formally = (contact: Contact, language: PhraseLanguage): string =>
  thank.compose({ ...material, contact }, phrasesIn({ language, isFormal: true })).body;

describe("a draft to somebody who is addressed formally", () => {
  it.each([
    ["de", anna, "Guten Tag, Anna Berger, ich danke Ihnen."],
    ["de", frau, "Guten Tag Frau Berger, ich danke Ihnen."],
    ["de", named("Bo Berg", { prefix: "Herr" }), "Guten Tag Herr Berg, ich danke Ihnen."],
    ["de", named("Bo Berg", { prefix: "Dr." }), "Guten Tag Dr. Berg, ich danke Ihnen."],
    [
      "de",
      named("A Berger", { prefix: "Frau Prof. Dr. med." }),
      "Guten Tag Frau Prof. Dr. Berger, ich danke Ihnen.",
    ],
    ["de", named("Anna Berger", { prefix: "Mme" }), "Guten Tag Frau Berger, ich danke Ihnen."],
    ["de", named("Dr. Anna Berger"), "Guten Tag Dr. Berger, ich danke Ihnen."],
    ["de", named("Frau Berger"), "Guten Tag Frau Berger, ich danke Ihnen."],
    // Nothing that says how she is addressed, or nothing to say it with.
    ["de", named("Anna Berger", { prefix: "Dipl.-Ing." }), "Guten Tag, Anna Berger, ich danke Ihnen."],
    ["de", named("Anna Berger", { prefix: "Herr Frau" }), "Guten Tag, Anna Berger, ich danke Ihnen."],
    ["de", named("Anna", { prefix: "Frau", family: "" }), "Guten Tag, Anna, ich danke Ihnen."],
    ["fr", anna, "Bonjour Anna Berger, je vous remercie."],
    ["fr", frau, "Bonjour Madame Berger, je vous remercie."],
    ["fr", named("Luc Petit", { prefix: "M." }), "Bonjour Monsieur Petit, je vous remercie."],
    ["fr", named("Luc Petit", { prefix: "Dr" }), "Bonjour Docteur Petit, je vous remercie."],
    // An initial, and no Monsieur.
    ["fr", named("M. Petit"), "Bonjour M. Petit, je vous remercie."],
    ["es", anna, "Buenos días, Anna Berger: se lo agradezco."],
    ["es", frau, "Buenos días, Sra. Berger: se lo agradezco."],
    ["es", named("Luis Gil", { prefix: "Sr. Dr." }), "Buenos días, Dr. Gil: se lo agradezco."],
    ["es", named("Ana Gil", { prefix: "Dra." }), "Buenos días, Dra. Gil: se lo agradezco."],
  ] as const)("calls them as %s does: %#", (language, contact, line) => {
    expect(formally(contact, language)).toBe(line);
  });

  it("is the same in a language that speaks alike to everybody, and to friends by the name they are called by", () => {
    expect(formally(frau, "en")).toBe("Hi Annie, thank you.");
    const friendly = phrasesIn({ language: "de", isFormal: false });
    expect(thank.compose({ ...material, contact: frau }, friendly).body).toBe("Hallo Annie, danke dir.");
  });

  it("does so over a page, over what is on the shelf, and when two are introduced", () => {
    const phrases = phrasesIn({ language: "de", isFormal: true });
    expect(shareDraft(anna, page, [], phrases).body).toMatch(/^Guten Tag, Anna Berger, dabei musste/);
    const thing = { id: "a", uid: anna.uid, at: aMoment, page, quote: "" };
    expect(shelfDraft(frau, [thing, { ...thing, id: "b" }], phrases).body).toMatch(
      /^Guten Tag Frau Berger, bei/,
    );
    const bo = named("Bo Berg");
    const both = { ...material, contact: frau, other: bo, stage: "introduce" } as const;
    expect(introduce.compose(both, phrases).body).toMatch(
      /^Frau Berger, das ist Bo Berg\. Bo Berg, das ist Frau/,
    );
  });

  it("sets the name into the user's own wording as that has it", () => {
    const manner = { language: "de", isFormal: true } as const;
    const own = (wording: string): string =>
      thank.compose(
        { ...material, contact: anna },
        phrasesIn(manner, { [editKey("thank_opening", manner)]: wording }),
      ).body;
    expect(own("Merci, $1.")).toBe("Merci, Anna Berger.");
    expect(own("$1, ich danke Ihnen.")).toBe("Anna Berger, ich danke Ihnen.");
  });
});
