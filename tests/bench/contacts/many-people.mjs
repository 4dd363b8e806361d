// Ten thousand people as one vCard file: the same ones every time, with notes, as an address book of a lifetime has them.

const given =
  `Priya Lars Noor Kofi Rosa Amara Zoë Émile Jürgen Ana Wei Yuki Omar Ines Tomasz Olga Ravi Leila Mateo Freya Hugo Nadia Ivan
  Chloe Samuel Aisha Viktor Elena Dmitri Sofia Paulo Ingrid Kwame Mei Arjun Carmen Felix Greta Hassan Isla Jonas Katya Liam
  Marta Niko Oscar Petra Quentin Rania Sven Tariq Ursula Vera Wanda Xavier Yara Zeno Bob Robert Kate Catherine`.split(
    /\s+/,
  );
const family =
  `Raman Nyström Haddad Mensah Diaz Diallo Müller Dupont Weiß Lind Chen Tanaka Farouk Carvalho Kowalski Petrova Sharma
  Hosseini Garcia Olsen Laurent Karim Novak Martin Okafor Hansen Silva Berg Boateng Wong Patel Romero Braun Keller Aziz Reid
  Eriksson Volkova Murphy Rossi Vance Alvarez Baker Clarke Dunn Ellis Foster Grant Hughes Irving Jensen Kaur Lopez Moreau`.split(
    /\s+/,
  );
const organisations =
  `Tidewater Lantern Northwind Slate Harbour Meridian Cobalt Juniper Quarry Beacon Atlas Willow Granite Saffron Orchard
  Pioneer Cascade Ember Falcon Glacier`.split(/\s+/);
const titles = [
  "Data Engineer",
  "Head of Research",
  "Founder",
  "Product Manager",
  "Teacher",
  "Nurse",
  "Architect",
  "Editor",
];
const interests =
  `search engines,bread,climate policy,typography,beekeeping,distributed systems,jazz,urban planning,gardening,privacy,
  machine learning,hiking,open source,ceramics,public transport,astronomy,chess,housing,journalism,robotics`
    .split(",")
    .map((text) => text.trim());
const noteWords =
  `met at the harbour conference in Leeds talked about a new job and their sister who moved to Porto last spring likes long
  letters asked for the slides on tide models wants to learn to sail works with children twice a week sent a postcard from
  the mountains remembers everything about old trains promised to write back once the house is built`.split(
    /\s+/,
  );

/** Numbers from 0 to 1, the same every time (mulberry32 by Tommy Ettinger, public domain). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {number} count @returns {string} a vCard 3.0 file; about one in forty is the same person as an earlier one */
export function manyCards(count) {
  const random = seeded(20261129);
  const one = (list) => list[Math.floor(random() * list.length)];
  const cards = [];
  const before = [];
  for (let at = 0; at < count; at += 1) {
    const again = at > 100 && random() < 0.025 ? one(before) : null;
    const person = again ?? {
      given: one(given),
      family: `${one(family)}${at % 7 === 0 ? `-${one(family)}` : ""}`,
      org: `${one(organisations)} ${one(organisations)}`,
      mail: `person${at}@example.org`,
    };
    if (!again) before.push(person);
    const note = Array.from({ length: 60 + Math.floor(random() * 80) }, () => one(noteWords)).join(" ");
    const isSameMail = again !== null && at % 2 === 0;
    cards.push(
      [
        "BEGIN:VCARD",
        "VERSION:3.0",
        `UID:${at}-4fbe8971-0bc3-424c-9c26-36c3e1eff6b1`,
        `FN:${again && at % 3 === 0 ? `${person.family}, ${person.given}` : `${person.given} ${person.family}`}`,
        `N:${person.family};${person.given};;;`,
        `EMAIL;TYPE=WORK:${again && !isSameMail ? `other${at}@example.com` : person.mail}`,
        ...(at % 3 === 0 ? [`TEL;TYPE=CELL:+44 7700 ${String(900000 + at)}`] : []),
        `ORG:${person.org}`,
        `TITLE:${one(titles)}`,
        ...(at % 5 === 0 ? [`INTEREST:${one(interests)}`, `INTEREST:${one(interests)}`] : []),
        ...(at % 11 === 0 ? ["CATEGORIES:Friends,Chess club"] : []),
        `NOTE:${note}`,
        "END:VCARD",
        "",
      ].join("\r\n"),
    );
  }
  return cards.join("");
}
