/** People, promises and pages of every length and direction, as they lie in the store. */

const hour = 3_600_000;
export const now = new Date();
export const daysOn = (days) => new Date(now.getTime() + days * 24 * hour).toISOString();
const dayOf = (iso) => iso.slice(0, 10);

const contact = (fn, given, known) => ({
  uid: fn,
  fn,
  n: { family: "", given, additional: "", prefix: "", suffix: "" },
  ...Object.fromEntries(
    ["nickname", "org", "title", "role", "bday", "note", "lang", "pronouns", "tz"].map((field) => [
      field,
      "",
    ]),
  ),
  ...Object.fromEntries(
    [
      "emails",
      "tels",
      "urls",
      "socialProfiles",
      "anniversaries",
      "categories",
      "interests",
      "expertise",
      "projects",
      "needs",
    ].map((field) => [field, []]),
  ),
  rev: daysOn(-200),
  channel: null,
  rhythm: null,
  ...known,
});
const mail = (value) => [{ value, type: "" }];

export const priya = contact("Priya Raman", "Priya", {
  emails: mail("priya@raman.example"),
  socialProfiles: ["https://www.linkedin.com/in/priya-raman"],
  org: "Lantern Search",
  title: "Founder and engineer",
  interests: ["search engines", "information retrieval", "long walks"],
  expertise: ["ranking"],
  projects: ["a search engine for small libraries"],
  needs: ["beta testers who run a library catalogue"],
  note: "Met at the search meetup.\nWon the hackathon in March.",
  pronouns: "she/her",
  bday: `1984-${dayOf(daysOn(1)).slice(5)}`,
  rhythm: 30,
});
export const long = contact(
  "Ximena-Alejandra Wolfeschlegelsteinhausenbergerdorff de la Santísima Trinidad",
  "Ximena-Alejandra",
  {
    emails: mail("ximena.alejandra.wolfeschlegelsteinhausenbergerdorff@santisima-trinidad.example"),
    org: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    title: "Principal Research Engineer for Distributed Information Retrieval and Ranking",
    interests: ["search engines", "approximate nearest neighbour search in high-dimensional spaces"],
    expertise: ["library catalogues"],
    bday: `--${dayOf(daysOn(3)).slice(5)}`,
    channel: "signal",
    tels: [{ value: "+44 7700 900199", type: "mobile" }],
  },
);
export const fatima = contact("فاطمة الزهراء بنت عبد الرحمن", "فاطمة", {
  emails: mail("fatima@maktaba.example"),
  org: "مكتبة الإسكندرية",
  title: "أمينة مكتبة",
  interests: ["محركات البحث", "search engines"],
  anniversaries: [{ date: `2019-${dayOf(daysOn(0)).slice(5)}`, label: "أول يوم في المكتبة" }],
});
/** Nobody knows how to reach her. */
export const bo = contact("Bo Berg", "Bo", {
  interests: ["search engines"],
  needs: ["a second pair of eyes"],
});
/** By text message, which holds little. */
export const tomas = contact("Tomás Ferreira", "Tomás", {
  tels: [{ value: "+44 7700 900102", type: "mobile" }],
  channel: "whatsapp",
  needs: ["a new job in data engineering"],
});
export const people = [priya, long, fatima, bo, tomas];

const article = "https://reading.example/bm25-explained";
const entry = (at, act, who, words, more = {}) => {
  const id = `${at}-0000pict`;
  const shape = { id, at, act, uids: [who.uid], names: [who.fn], page: null, channel: "email", words };
  return { [`journal/${id}`]: { ...shape, status: "sent", ...more } };
};
const promise = (days, who, what) => {
  const id = `${daysOn(days - 5)}-000prom`;
  return {
    [`promise/${id}`]: {
      id,
      at: daysOn(days - 5),
      uids: who.map(({ uid }) => uid),
      names: who.map(({ fn }) => fn),
      what,
      due: dayOf(daysOn(days)),
      snoozed: null,
      repeat: null,
      page: null,
      state: "open",
      closedAt: null,
      word: "",
    },
  };
};
const noticed = (url, title, who, phrase) => ({
  [`noticed/${encodeURIComponent(url)}`]: {
    at: daysOn(-1),
    kind: "article",
    url,
    title,
    readers: [{ uid: who.uid, evidence: [{ field: "interests", phrase, matched: [phrase], weight: 1 }] }],
  },
});

const longTitle =
  "A surprisingly thorough comparison of approximate nearest neighbour search in high-dimensional spaces, with measurements";

/** A week in which much was done, and much waits. */
export const fullWeek = {
  ...promise(0, [priya], "send her the slides on length normalisation"),
  ...promise(
    -3,
    [long, fatima],
    "introduce the two of them to the people at the observatory, once both have said that they would like that",
  ),
  ...entry(daysOn(-1), "share", priya, "Hi Priya, this made me think of you.", {
    page: { kind: "article", url: article, title: longTitle },
  }),
  ...entry(daysOn(-2), "praise", long, "Your talk about catalogues was clear from the first minute.", {}),
  ...entry(daysOn(-3), "received", fatima, "read my draft", { channel: null, status: "logged" }),
  ...entry(daysOn(-120), "check-in", tomas, "How is the new flat?", {}),
  ...noticed("https://reading.example/ann", longTitle, long, "search engines"),
  ...noticed("https://reading.example/fehras", "كيف تعمل محركات البحث", fatima, "محركات البحث"),
  ...noticed("https://reading.example/slides", "Ten slides on ranking", priya, "ranking"),
  [`shelf/${encodeURIComponent(tomas.uid)}/${daysOn(-4)}-0000kept`]: {
    id: `${daysOn(-4)}-0000kept`,
    uid: tomas.uid,
    at: daysOn(-4),
    page: { kind: "job", url: "https://jobs.example/7", title: "Data engineer at Tidewater" },
    quote: "",
  },
};
