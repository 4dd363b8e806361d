import { render } from "@testing-library/preact";
import { changeContact } from "../../../../src/core/contact/change";
import type { Contact } from "../../../../src/core/contact/contact";
import { planImportInSlices } from "../../../../src/core/formats/plan-import";
import { readContactsInSlices, sketchFile } from "../../../../src/core/formats/read-contacts";
import { defaultSettings, type Settings } from "../../../../src/core/settings/settings";
import { sealing } from "../../../../src/ui/options/in-and-out/sealing";
import { Options } from "../../../../src/ui/options/options";
import { createOptions } from "../../../../src/ui/options/options-model";
import { aMoment, at, someone } from "../../../fakes/people";
import { aStorage, asking, importing, reading } from "./asking";

export const priya = someone("Priya Raman", {
  emails: at("priya@lantern.example"),
  org: "Lantern",
  interests: ["search engines"],
  bday: "--03-14",
});

/** The page with a background that keeps people. */
export async function openOptions(
  hash: string,
  people: Contact[] = [priya],
  settings: Partial<Settings> = {},
  more: Parameters<typeof asking>[0] = {},
): Promise<{ people: Map<string, Contact> }> {
  const kept = new Map(people.map((contact) => [contact.uid, contact]));
  let announce: (prefixes: readonly string[]) => void = () => undefined;
  const background = asking({
    ...reading(kept),
    ...importing((contacts) => {
      for (const contact of contacts) kept.set(contact.uid, contact);
      announce(["contact/"]);
    }),
    "contacts/save"({ contact }) {
      kept.set(contact.uid, contact);
      return { contact, undoId: "undo" };
    },
    "contacts/delete"({ uids }) {
      for (const uid of uids) kept.delete(uid);
      announce(["contact/"]);
      return { undoId: "undo" };
    },
    "undo/apply"() {
      kept.set(priya.uid, priya);
      announce(["contact/", "undo/"]);
      return { kind: "delete", restored: 1, kept: 0 };
    },
    "contacts/change"({ uids, change }) {
      for (const uid of uids) {
        const contact = kept.get(uid);
        if (contact) kept.set(uid, changeContact(contact, change));
      }
      announce(["contact/"]);
      return { undoId: "undo", count: uids.length };
    },
    "journal/list": () => [],
    "journal/find": () => ({ total: 0, entries: [] }),
    "reminders/seen": () => null,
    "promises/list": () => ({ today: aMoment.slice(0, 10), promises: [] }),
    "shelf/list": () => null,
    "lessons/list": () => [],
    "settings/show": () => ({ ...defaultSettings, ...settings }),
    ...more,
  });
  window.location.hash = hash;
  const model = createOptions({
    request: background.request,
    onChanges(listener) {
      announce = listener;
      return () => undefined;
    },
    frame: window,
    typed: aStorage(),
    unsaved: aStorage(),
    pause: async () => undefined,
    copy: async () => undefined,
    now: () => aMoment,
    zone: () => "UTC",
    language: "en-US",
    newUid: () => crypto.randomUUID(),
    newId: () => `import-${crypto.randomUUID()}`,
    askForNotifications: async () => true,
    applyTheme: () => undefined,
    lead: () => undefined,
    steps: { sketch: sketchFile, read: readContactsInSlices, plan: planImportInSlices },
    whenIdle: (work) => void setTimeout(work, 0),
    print: { vcard4: () => "", vcard3: () => "", csv: () => "", json: () => "" },
    printJournal: { csv: () => "", json: () => "", markdown: () => "" },
    sealing,
    download: () => undefined,
  });
  render(<Options model={model} />);
  await model.open();
  return { people: kept };
}
