// People and pages to measure with: those of a folder like the relevance sets, or made up from the vocabulary.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const at = "2026-01-01T00:00:00.000Z";
const given =
  "Ada Amara Bruno Chiara Dae Edith Femi Greta Hana Ines Jonas Kofi Lena Mara Nils Olga Priya Rosa Stefan Tomas Uma Vera Wanjiru Xin Yara Zoe";
const family =
  "Abara Berg Costa Dahl Ekström Fischer Gupta Hughes Iqbal Jensen Kamau Lind Moreau Nair Okafor Petrov Quist Raman Silva Tanaka Ueda Virtanen Weber Xu Yilmaz Zhou";
const plain =
  "people time year way day thing world life part place case week company group number point question work night area money story fact month lot right study book eye job word business issue side kind head house service friend father hour game line end member law car city name team minute idea body back parent face others level office door health person art war history party result change morning reason research girl guy moment air teacher force education".split(
    " ",
  );

/** The same numbers from 0 to 1 for the same seed (mulberry32 by Tommy Ettinger, public domain). */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const lines = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

/** @returns {(count: number) => object[]} contacts as the product keeps them */
export function crowdOf(product, folder) {
  const file = folder && path.join(folder, "scale", "contacts.jsonl");
  const known = file && existsSync(file) ? lines(file) : null;
  return (count) => {
    const chance = seeded(5);
    return Array.from({ length: count }, (_, place) => {
      const one = known ? known[place % known.length] : madeUp(product, chance);
      return {
        ...product.emptyContact(`person-${place}`, at),
        fn: one.name,
        title: one.role ?? "",
        interests: one.interests ?? [],
        projects: one.projects ?? [],
        note: one.notes ?? "",
        emails: [{ value: `person-${place}@mail.example`, type: "" }],
      };
    });
  };
}

/** @returns {object[]} pages as the reader gives them */
export function pagesOf(product, folder, count) {
  const file = folder && path.join(folder, "interests", "articles.jsonl");
  const chance = seeded(7);
  const articles =
    file && existsSync(file)
      ? lines(file).filter(({ split }) => split !== "train")
      : Array.from({ length: count }, () => article(product, chance));
  return articles.slice(0, count).map(({ title, description = "", text = "" }, place) => ({
    ...product.emptyPage("article", `https://reading.example/${place}`, title.slice(0, 300)),
    language: "en",
    description: description.slice(0, 1_000),
    textSample: text.slice(0, 20_000),
  }));
}

/** @returns {(readonly [key: string, record: object])[]} what so many shares taught, as the store keeps it: a year of them */
export function lessonsOf(product, folder, { shares, people }) {
  const pages = pagesOf(product, folder, 500);
  return Array.from({ length: shares }, (_, place) => {
    const page = pages[place % pages.length];
    const uid = `person-${(place * 7) % people}`;
    const id = `share-${place}`;
    const when = new Date(Date.parse(at) - ((shares - place) / shares) * 365 * 86_400_000).toISOString();
    // The same article again is another thing that was shared.
    const gist = product.pageGist({ ...page, title: `${page.title} ${place}` });
    return [product.lessonKey(uid, id), { id, uid, at: when, says: "shared", ...gist }];
  });
}

const pick = (list, chance) => list[Math.floor(chance() * list.length)];
/** A few are liked by many, most by few. */
const liked = (list, chance) => list[Math.floor(chance() ** 3 * list.length)];

function madeUp({ allTopics }, chance) {
  const topics = allTopics();
  const interest = () => {
    const topic = liked(topics, chance);
    return chance() < 0.5 ? topic.name : pick(topic.terms, chance).text;
  };
  return {
    name: `${pick(given.split(" "), chance)} ${pick(family.split(" "), chance)}`,
    interests: Array.from({ length: 1 + Math.floor(chance() * 5) }, interest),
    projects: chance() < 0.3 ? [`Building ${interest()}`] : [],
    role: chance() < 0.5 ? `${liked(topics, chance).name} lead` : "",
    notes: chance() < 0.3 ? `Met at a talk on ${interest()}; likes ${pick(plain, chance)}.` : "",
  };
}

/** Some five hundred words, a tenth of them of three topics. */
function article({ allTopics }, chance) {
  const topics = allTopics();
  const about = [pick(topics, chance), pick(topics, chance), pick(topics, chance)];
  const words = Array.from({ length: 480 }, () =>
    chance() < 0.1 ? pick(pick(about, chance).terms, chance).text : pick(plain, chance),
  );
  return {
    title: `${about[0].name}: ${pick(about[0].terms, chance).text}, and the ${pick(plain, chance)}`,
    text: words.join(" "),
  };
}
