import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Phrases } from "../../../../src/core/phrases/phrases";
import { share, shareDraft } from "../../../../src/core/act/share";
import { rankContacts } from "../../../../src/core/ranking/rank";
import type { Evidence } from "../../../../src/core/ranking/ranked-contact";
import { anArticle, at, someone } from "../../../fakes/people";
import { aSituation, suggested } from "../../../fakes/situations";

const phrases: Phrases = (key, ...values) => `${key}(${values.join("|")})`;

const evidence = (field: Evidence["field"], phrase: string): Evidence => ({
  field,
  phrase,
  matched: [phrase],
  weight: 1,
});

describe("whom a page is shared with", () => {
  const page = anArticle("How BM25 ranks documents", { authors: ["Mara Okafor"] });
  const mara = someone("Mara Okafor", { interests: ["BM25"] });
  const priya = someone("Priya Raman", { interests: ["BM25"] });

  it("is Priya, who likes what it is on, and not Mara, who wrote it", () => {
    expect(suggested(share, aSituation([mara, priya], { page }))).toEqual([[priya.uid, "page"]]);
  });

  it("is nobody where only the author was a reason to speak", () => {
    const tom = someone("Tom Baker", { categories: ["BM25"] });
    expect(suggested(share, aSituation([tom], { page }))).toEqual([]);
    expect(suggested(share, aSituation([mara, tom], { page }))).toEqual([]);
  });

  it("is the first hundred where half an address book would like it", () => {
    const crowd = Array.from({ length: 300 }, (_, i) =>
      someone(`Reader Number${i}`, { interests: i % 3 === 0 ? ["BM25"] : ["BM25", "search engines"] }),
    );
    const situation = aSituation(crowd, { page });
    expect(suggested(share, situation).map(([uid]) => uid)).toEqual(
      rankContacts(page, situation.index)
        .slice(0, 100)
        .map(({ uid }) => uid),
    );
  });

  it("is nobody who wrote it together with others either", () => {
    const together = { ...page, authors: ["Priya Raman", "Mara Okafor"] };
    expect(suggested(share, aSituation([mara, priya], { page: together }))).toEqual([]);
  });
});

describe("the draft of a share", () => {
  const page = anArticle("How BM25 ranks documents");

  it("carries the title, the link and one plain opening line", () => {
    const draft = shareDraft(someone("Priya Raman"), page, [], phrases);
    expect(draft.subject).toBe("share_subject(How BM25 ranks documents)");
    expect(draft.body).toBe(
      "share_opening(Priya)\n\nHow BM25 ranks documents\nhttps://reading.example/article",
    );
  });

  it("says in the composer what made the user think of Priya, above the page; with one click nothing is asked", () => {
    const priya = someone("Priya Raman");
    const known = { contact: priya, other: null, occasion: null, stage: null };
    const why = { why: "you asked me how it ranks" };
    expect(share.compose({ ...known, page, answers: why }, phrases).body).toBe(
      "share_opening(Priya)\n\nYou asked me how it ranks.\n\nHow BM25 ranks documents\nhttps://reading.example/article",
    );
    expect(share.compose({ ...known, page, answers: {} }, phrases)).toEqual(
      shareDraft(priya, page, [], phrases),
    );
    expect(share.compose({ ...known, page: null, answers: why }, phrases).body).toBe(
      "greeting(Priya)\n\nYou asked me how it ranks.",
    );
  });

  it("quotes the passage that was selected, line by line", () => {
    const draft = shareDraft(someone("Priya Raman"), page, [], phrases, {
      quote: "  Rare words\nweigh more. ",
    });
    expect(draft.body.endsWith("\n\n> Rare words\n> weigh more.")).toBe(true);
  });

  it("may say the project that Priya's contact names", () => {
    const priya = someone("Priya Raman", { projects: ["a search engine"] });
    const draft = shareDraft(priya, page, [evidence("projects", "a search engine")], phrases);
    expect(draft.body).toContain("share_opening_project(Priya|a search engine)");
  });

  it.each(["needs", "note", "expertise", "work", "categories", "author", "mention"] as const)(
    "never betrays what it knows from %s, however strong the evidence",
    (field) => {
      const tomas = someone("Tomás Silva", {
        needs: ["a new job"],
        note: "a new job",
        expertise: ["a new job"],
        categories: ["a new job"],
        title: "a new job",
      });
      const draft = shareDraft(tomas, page, [evidence(field, "a new job")], phrases);
      expect(draft.body).not.toContain("a new job");
    },
  );

  it("does not say an interest that was learned and stands nowhere on the contact", () => {
    const draft = shareDraft(someone("Priya Raman"), page, [evidence("interests", "divorce law")], phrases);
    expect(draft.body).not.toContain("divorce law");
  });

  it("greets nobody by an address when the name is unknown", () => {
    const draft = shareDraft(someone("", { emails: at("p@x.example") }), page, [], phrases);
    expect(draft.body).not.toContain("p@x.example");
    expect(draft.body).toContain("share_opening_nameless");
  });

  it("keeps notes, needs and dates to itself for any contact", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{12,20}$/), (secret) => {
        const contact = someone("Priya Raman", {
          note: secret,
          needs: [secret],
          expertise: [secret],
          categories: [secret],
          pronouns: secret,
        });
        const fields = ["note", "needs", "expertise", "categories", "interests", "projects"] as const;
        const all = fields.map((field) => evidence(field, secret));
        expect(shareDraft(contact, page, all, phrases).body).not.toContain(secret);
      }),
    );
  });
});
