import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { words, wordsReady } from "../../browser/i18n";
import { contactLimits, emptyContact, type Contact } from "../../core/contact/contact";
import { emptyPage, type Page } from "../../core/page/page";
import type { Evidence } from "../../core/ranking/ranked-contact";
import type { PracticeView } from "../../protocol/practice";
import { helpedBy } from "../page/helped";
import { settingsIn } from "../settings";
import { sharingView } from "../sharing/sharing-views";
import type { Surroundings } from "../surroundings";

/** How many people the practice suggests. */
const shown = 3;

/** A page to try a share with, about what somebody in the contacts cares about. Nothing is written, whatever is asked. */
export function createPractice(surroundings: Surroundings): Pick<Handlers, "practice/show"> {
  const { store, library, now } = surroundings;

  /** Somebody of whom an interest is noted: of those just added, else of everybody. */
  const whoCares = async (uids: readonly string[]): Promise<Contact | null> => {
    const cares = ({ interests }: Contact): boolean => interests.some((one) => one.trim() !== "");
    const added = [...(await library.find(uids)).values()].find(cares);
    if (added || (await library.count()) === 0) return added ?? null;
    return [...(await library.contacts()).values()].find(cares) ?? null;
  };

  return {
    "practice/show": {
      ask: v.object({
        uids: v.pipe(v.array(v.pipe(v.string(), v.maxLength(contactLimits.line))), v.maxLength(20)),
      }),
      async answer({ uids }): Promise<PracticeView> {
        await wordsReady();
        const [settings, contact] = await Promise.all([store.read(settingsIn), whoCares(uids)]);
        const { mail, channels } = settings;
        const said = { mail, channels };
        if (contact) {
          const [interest = ""] = contact.interests;
          const page = samplePage(interest);
          const ranked = (await helpedBy(surroundings, page)).slice(0, shown);
          // A word as common as "rowing" is no reason to speak on other pages; this one was made for it.
          const helped =
            ranked.length > 0 ? ranked : [{ uid: contact.uid, evidence: [caresAbout(interest)] }];
          const found = await library.find(helped.map(({ uid }) => uid));
          const contacts = [...found.values()];
          const cards = await library.cards(contacts);
          const people = helped.flatMap(({ uid, evidence }) => {
            const one = found.get(uid);
            const card = one && cards[contacts.indexOf(one)];
            return card ? [sharingView({ card, contact: one, evidence }, page, settings)] : [];
          });
          return { page, people, isSample: false, ...said };
        }
        const page = samplePage(words("practice_interest"));
        return { page, people: [sharingView(samplePerson(now()), page, settings)], isSample: true, ...said };
      },
    },
  };
}

/** The packaged article: it says little, and that about this interest. */
function samplePage(interest: string): Page {
  return {
    ...emptyPage("article", "https://goodturn.example/sample", words("practice_title", interest)),
    siteName: words("practice_site"),
    keywords: [interest],
    textSample: words("practice_text", interest),
  };
}

const caresAbout = (interest: string): Evidence => ({
  field: "interests",
  phrase: interest,
  matched: [interest],
  weight: 1,
});

/** Somebody made up, for a list in which nobody's interests are noted. */
function samplePerson(at: string) {
  const interest = words("practice_interest");
  const name = words("practice_person");
  const contact: Contact = {
    ...emptyContact("practice", at),
    fn: name,
    emails: [{ value: "robin@goodturn.example", type: "" }],
    interests: [interest],
  };
  return {
    contact,
    card: { uid: contact.uid, name, label: name, line: "", channel: "email" as const, shelf: 0 },
    evidence: [caresAbout(interest)],
  };
}
