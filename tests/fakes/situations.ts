import type { Act, Material, Situation } from "../../src/core/act/act";
import { ranking } from "../../src/core/act/ranking";
import type { PastAct } from "../../src/core/act/history";
import type { Contact } from "../../src/core/contact/contact";
import { rhythmBy } from "../../src/core/contact/rhythm";
import { phrasesIn } from "../../src/core/phrases/phrases";
import { buildIndex } from "../../src/core/ranking/contact-index";

/** The day it is in every situation: a Monday. */
export const today = "2026-03-02";

/** So many days before `today`, as a moment. */
export function daysAgo(days: number): string {
  return new Date(Date.parse(today) - days * 86_400_000).toISOString();
}

/** A situation with these people in it, and whatever else the sentence needs. */
export function aSituation(people: readonly Contact[], known: Partial<Situation> = {}): Situation {
  return {
    page: null,
    index: buildIndex(people),
    contacts: new Map(people.map((contact) => [contact.uid, contact])),
    person: null,
    exclude: new Set(),
    journal: [],
    promises: [],
    offers: [],
    rhythmOf: rhythmBy([]),
    ranking,
    today,
    ...known,
  };
}

/** Something done for somebody, so many days ago. */
export function done(act: PastAct["act"], uids: readonly string[], days: number, words = ""): PastAct {
  return { act, uids, at: daysAgo(days), words };
}

/** To whom the act is suggested, and why. */
export function suggested(act: Act, situation: Situation): [uid: string, because: string][] {
  return act.suggest(situation).map(({ uid, reason }) => [uid, reason.because]);
}

/** The English draft that an act makes. */
export function drafted(act: Act, contact: Contact, known: Partial<Material> = {}): string {
  return composed(act, contact, known).body;
}

export function composed(act: Act, contact: Contact, known: Partial<Material> = {}) {
  return act.compose(
    { contact, other: null, page: null, occasion: null, stage: null, answers: {}, ...known },
    phrasesIn({ language: "en", isFormal: false }),
  );
}
