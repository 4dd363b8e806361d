import { seeded } from "../contacts/many-people.mjs";

// Ten thousand people and what was done for them over four years: the same every time.

const given =
  "Priya Lars Noor Kofi Rosa Amara Zoë Émile Jürgen Ana Wei Yuki Omar Ines Tomasz Olga Ravi Leila".split(" ");
const family =
  "Raman Nyström Haddad Mensah Diaz Müller Dupont Lind Chen Tanaka Carvalho Petrova Sharma Olsen".split(" ");
const groups = ["Friends", "Work", "Former colleagues", "Community", "Family", "Research"];
const topics = [
  "search engines",
  "typography",
  "climate policy",
  "distributed systems",
  "teaching",
  "gardening",
];
/** How often each kind is done, out of a hundred. */
const kinds = { share: 45, "check-in": 15, praise: 10, thank: 8, congratulate: 8, introduce: 5, received: 5 };
const rest = "follow-through";
const day = 86_400_000;

/**
 * @param {(uid: string, rev: string) => object} emptyContact
 * @param {{ people: number, entries: number, promises: number, now: string }} size
 */
export function aLife(emptyContact, { people, entries, promises, now }) {
  const random = seeded(7);
  const pick = (items) => items[Math.floor(random() * items.length)];
  const two = (number) => String(number).padStart(2, "0");
  const ago = (days) => new Date(Date.parse(now) - days * day).toISOString();
  const contacts = Array.from({ length: people }, (_, at) => ({
    ...emptyContact(`uid-${at}`, ago(random() * 900)),
    fn: `${pick(given)} ${pick(family)} ${at}`,
    emails: [{ value: `person${at}@example.org`, type: "" }],
    categories: random() < 0.4 ? [pick(groups)] : [],
    interests: random() < 0.5 ? [pick(topics)] : [],
    needs: random() < 0.1 ? ["a new job"] : [],
    bday:
      random() < 0.5 ? `--${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}` : "",
  }));
  const kindAt = (share) => {
    let left = share * 100;
    for (const [kind, often] of Object.entries(kinds)) if ((left -= often) < 0) return kind;
    return rest;
  };
  const journal = Array.from({ length: entries }, (_, at) => {
    const when = ago((1 - (at + 1) / (entries + 1)) * 4 * 365);
    const whom = contacts[Math.floor(random() * random() * people)];
    const act = kindAt(random());
    return {
      id: `${when}-${two(at % 100)}${at.toString(36)}`,
      at: when,
      act,
      uids: [whom.uid],
      names: [whom.fn],
      page:
        act === "share"
          ? {
              kind: "article",
              url: `https://reading.example/${at}`,
              title: `What ${pick(topics)} asks of us, part ${at}`,
            }
          : null,
      channel: act === "share" ? "email" : null,
      words: "Hi, this made me think of you and of what you said in spring. ".repeat(
        1 + Math.floor(random() * 4),
      ),
      status: act === "share" ? "sent" : "logged",
      ...(act === "share" ? { topics: [pick(topics)] } : {}),
      ...(act === "follow-through"
        ? { promisedAt: new Date(Date.parse(when) - random() * 20 * day).toISOString() }
        : {}),
      ...(random() < 0.1 ? { reflection: { at: when, words: "They wrote back and were glad." } } : {}),
    };
  });
  const made = Array.from({ length: promises }, (_, at) => {
    const whom = pick(contacts);
    const when = ago(random() * 300);
    return {
      id: `${when}-promise${at}`,
      at: when,
      uids: [whom.uid],
      names: [whom.fn],
      what: `send the slides, part ${at}`,
      due: ago(random() * 60 - 40).slice(0, 10),
      snoozed: null,
      repeat: null,
      page: null,
      state: at % 4 === 0 ? "open" : "done",
      closedAt: at % 4 === 0 ? null : when,
      word: "",
    };
  });
  return { contacts, journal, promises: made };
}
