import { describe, expect, it } from "vitest";
import { bearsName, universitiesIn } from "../../../../src/core/page/fields/house";
import { houseIn, ongoingPost, postBelow, rankWith } from "../../../../src/core/page/fields/post";
import { toldPost, workplace } from "../../../../src/core/page/fields/told-post";
import type { Page } from "../../../../src/core/page/page";
import { documentOf } from "./document-of";
import { readDocument } from "./read-document";

const read = (html: string, address: string): Page => readDocument(documentOf(html, address), address);

describe("a sentence about somebody", () => {
  it.each([
    ["Ada Example is a Research Assistant Professor. Her work …", "Research Assistant Professor", ""],
    [
      "Ada Example is Professor of Electrical Engineering, and Director of a Project at the University of Example.",
      "Professor of Electrical Engineering",
      "University of Example",
    ],
    [
      "Ada Example, Professor of Logic (and Adjunct Professor of Law) received the A.B. degree from Otherplace College.",
      "Professor of Logic",
      "",
    ],
    [
      "I am a professor in the Logic Department within the Sample Institute of Example University",
      "professor",
      "Logic Department within the Sample Institute of Example University",
    ],
    [
      "Hi there, I am Ada, a PhD student in the Machine Group at the University of Example, supervised by Bo Ek.",
      "PhD student",
      "Machine Group at the University of Example",
    ],
    [
      "Since May 2016, I am a University Lecturer (a rank) in Machine Learning at the Department of Samples in the University of Example, UK.",
      "University Lecturer",
      "Department of Samples in the University of Example",
    ],
    [
      "In 2006 I moved to the University of Example where I am Professor of Logic.",
      "Professor of Logic",
      "University of Example",
    ],
    ["Currently, Ada is a part time Engineering PhD Candidate.", "part time Engineering PhD Candidate", ""],
    ["She works as a translator for children's books.", "translator for children's books", ""],
    [
      "Ich bin wissenschaftlicher Mitarbeiter am Institut für Beispiele",
      "wissenschaftlicher Mitarbeiter",
      "Institut für Beispiele",
    ],
    ["Je suis chercheuse à l'Université de Modèle", "chercheuse", "Université de Modèle"],
    [
      "Atualmente trabalho como Arquiteta de Software na Exemplo Web Services (EWS).",
      "Arquiteta de Software",
      "Exemplo Web Services",
    ],
    ["Soy profesora titular en la Universidad de Ejemplo", "profesora titular", "Universidad de Ejemplo"],
    ["Привет! Я исследователь в области языков.", "исследователь в области языков", ""],
  ])("says what they are: %s", (sentence, jobTitle, org) => {
    expect(toldPost(sentence, "Ada Example")).toEqual({ jobTitle, org });
  });

  it.each([
    ["of a relative", "My wife Alice is an associate medical director at Example Pharma."],
    ["of a colleague", "Bo Ek, Professor of Logic, is my advisor."],
    ["of what they were", "Before joining Example, she was a Senior Researcher at Sample Labs."],
    ["of a membership", "Ada Example is Fellow of the Example Society."],
    ["of what they are not", "Ada Example ist nicht nur Musikerin."],
    ["of studies", "I studied Logic at the University of Example and obtained my PhD."],
  ])("is not believed where it tells %s", (_what, sentence) => {
    expect(toldPost(sentence, "Ada Example").jobTitle).toBe("");
  });

  it("may say where they work without saying as what", () => {
    expect(workplace("a millennial working at Example Systems.")).toBe("Example Systems");
    expect(workplace("Ada has been employed with Sample Research Laboratories (SRL) since 1986")).toBe(
      "Sample Research Laboratories",
    );
    expect(workplace("I enjoyed working with Bo Ek on that.")).toBe("");
  });
});

describe("a line with a post", () => {
  it.each([
    [
      "Associate Professor at the University of Example since July 1996.",
      "Associate Professor",
      "University of Example",
    ],
    ["Economist, Example Bank · Monetary things.", "Economist", "Example Bank"],
    ["例大学 商学部 教授", "商学部 教授", "例大学"],
    ["Senior Engineer | Example Systems", "Senior Engineer", "Example Systems"],
  ])("gives post and house: %s", (line, jobTitle, org) => {
    expect(postBelow(["Ada Example", line], "Ada Example")).toEqual({ jobTitle, org });
  });

  it("is none where somebody speaks", () => {
    expect(
      postBelow(["Ada Example", "I studied Computer Science at the University of Example"], "Ada Example")
        .jobTitle,
    ).toBe("");
  });

  it("may be the rank that is said with the name", () => {
    expect(rankWith(["Professor Ada Example"], "Ada Example")).toBe("Professor");
    expect(rankWith(["田中花子 准教授"], "田中花子")).toBe("准教授");
    expect(rankWith(["Professor of Logic"], "Ada Example")).toBe("");
  });

  it("is the one still held, in the course of a life", () => {
    expect(
      ongoingPost([
        "University of Example",
        "Professor of Mathematics, September, 2003 - Present",
        "Associate Professor of Mathematics, September, 1998 - August 2003",
      ]),
    ).toEqual({ jobTitle: "Professor of Mathematics", org: "University of Example" });
    expect(
      ongoingPost([
        "01.05.2019 - Heute",
        "Junior Revenue Manager",
        "Beispiel-Hotels",
        "01.02.2018 - 30.04.2019",
      ]),
    ).toEqual({
      jobTitle: "Junior Revenue Manager",
      org: "Beispiel-Hotels",
    });
    expect(ongoingPost(["教授", "例示大学 商学部", "4月 2014 – 現在"])).toEqual({
      jobTitle: "教授",
      org: "例示大学",
    });
  });

  it("is none that is over, and no degree", () => {
    expect(ongoingPost(["Lecturer, 1998 - 2003", "Ph.D., Example University, 1991"]).jobTitle).toBe("");
  });
});

describe("a house", () => {
  it.each([
    ["Dept. of Samples, Cornell University, Ithaca, NY, 14850", "Cornell University"],
    ["He joined the University of Example faculty in 1977", "University of Example"],
    ["at the Department of Samples in the University of Example, UK", "University of Example"],
    ["Южно-Уральский государственный университет, Челябинск", "Южно-Уральский государственный университет"],
    ["Professeure à l'Université de Genève depuis 2010", "Université de Genève"],
    ["Technische Universität München", "Technische Universität München"],
    ["我是清华大学的教授", "清华大学"],
  ])("is named as the page writes it: %s", (text, house) => {
    expect(universitiesIn(text)[0]).toBe(house);
  });

  it.each(["I went to high school there.", "our university has many students", "Graduate School"])(
    "is none without a name: %s",
    (text) => expect(universitiesIn(text)).toEqual([]),
  );

  it.each([
    ["umich.edu", "University of Michigan"],
    ["cs.nyu.edu", "New York University"],
    ["personal.stthomas.edu", "University of St. Thomas"],
    ["www.cl.cam.ac.uk", "University of Cambridge"],
  ])("is told by its address: %s", (host, house) => expect(bearsName(host, house)).toBe(true));

  it.each([
    ["cs.nyu.edu", "Brandeis University"],
    ["washington.edu", "University of Connecticut"],
    ["adaexample.github.io", "State University"],
  ])("is not told by another's: %s", (host, house) => expect(bearsName(host, house)).toBe(false));

  it("is not where somebody learned", () => {
    expect(houseIn(["Ph.D. Nuclear Engineering - The Example State University"])).toBe("");
    expect(houseIn(["M.S. Physics - Sample University"])).toBe("");
  });
});

describe("the page of somebody", () => {
  it("says the house whose name its address bears, rather than where they learned or a part of it", () => {
    const page = read(
      `<title>Ada Rowan's Home Page</title><p><b>Ada Rowan</b>, Professor of Logic (and Adjunct Professor of Law) received the A.B. degree from Otherplace College in 1971. She joined the University of Washington faculty in 1977.</p><p>Professor Rowan's research interests include many things that take more than a line to tell about.</p>`,
      "http://www.cs.washington.edu/people/faculty/rowan.html",
    );
    expect(page.person).toMatchObject({ jobTitle: "Professor of Logic", org: "University of Washington" });
  });

  it("says a speaker's house, not the conference", () => {
    const page = read(
      `<title>Ada Ejemplo | Ponente | Congreso 2020</title><meta property="og:site_name" content="Congreso 2020"><h1>Ponente</h1><h2>Ada Ejemplo</h2><h3>Equipo Cartógrafo Libre</h3><p>Soy ingeniera con maestría. Llevo seis años desarrollando algoritmos para mapas, y me gusta enseñar lo que aprendo a otras personas.</p>`,
      "https://congreso.example.org/ponentes/ada-ejemplo/",
    );
    expect(page).toMatchObject({
      kind: "profile",
      person: { name: "Ada Ejemplo", org: "Equipo Cartógrafo Libre" },
    });
  });

  it("says the post below its heading, where it is about whoever made it", () => {
    const page = read(
      `<title>Обо мне</title><meta name="author" content="Daniil Primerov"><h1>Обо мне</h1><p><strong>Продуктовый менеджер</strong></p><p>Челябинск</p><h2>Образование</h2><h2>Навыки</h2><p>Я работаю с данными и людьми, и мне это нравится: я проверяю гипотезы быстро и прозрачно.</p>`,
      "https://primerov.example.net/ru/about/",
    );
    expect(page.person).toMatchObject({ name: "Daniil Primerov", jobTitle: "Продуктовый менеджер" });
  });

  it("is of one name, where that is all they say", () => {
    const page = read(
      `<title>PeterPage</title><h1>Sobre Mim</h1><p>Olá! Me chamo Peterson, moro em Recife, sou um entusiasta de tecnologia e gosto de criar novas ideias.</p><h2>Cargo Atual</h2><p>Sou desenvolvedor e estudo muito, porque aprender é o que eu mais gosto de fazer.</p>`,
      "https://peter.example.com/sobre-mim/",
    );
    expect(page).toMatchObject({ kind: "profile", person: { name: "Peterson" } });
  });

  it("is known by an address that joins the first name to the beginning of the last", () => {
    const page = read(
      `<title>Erika Beispielhaft – Interfacedesign</title><meta name="author" content="Erika Beispielhaft"><h5>Erika Beispielhaft</h5><p>Geboren in Potsdam</p><h3>Ausbildung</h3><p>Bachelor an der Fachhochschule Musterstadt</p><h3>Arbeitserfahrung</h3><p>Grafikerin bei einer Agentur, seit 2012 als Entwicklerin</p>`,
      "https://erikabei.github.io/vita.html",
    );
    expect(page).toMatchObject({ kind: "profile", person: { name: "Erika Beispielhaft" } });
  });

  it("takes the name from a form", () => {
    const page = read(
      `<title>Lebenslauf</title><h1>Lebenslauf</h1><h2>Persönliche Daten</h2><p>Name: <span>Frida Beispiel</span></p><p>Geburtsort: <span>Bremen</span></p>`,
      "https://fb.github.io/lebenslauf.html",
    );
    expect(page).toMatchObject({ kind: "profile", person: { name: "Frida Beispiel" } });
  });

  it("may stand at a user's home called by the first name, and link to many things", () => {
    const sections = ["Items of Focus", "Database Related", "Campus Sites", "Corporate Web"]
      .map((one) => `<h3>${one}</h3><ul><li><a href="http://x.example.org/">A site of ours</a></li></ul>`)
      .join("");
    const page = read(
      `<title>Curt Rowan</title><h1>Curt Rowan</h1><p>Paradise Project</p><p>curt@cs.example.edu</p>${sections}`,
      "http://www.cs.example.edu/~curt/curt.html",
    );
    expect(page).toMatchObject({ kind: "profile", person: { name: "Curt Rowan" } });
  });
});

describe("the page of a house about itself", () => {
  it.each(["О кафедре", "Über uns", "Quiénes somos", "About us", "关于我们"])(
    "is nobody's, and no article: %s",
    (title) => {
      const text = "We teach many things to many people in these rooms. ".repeat(40);
      const page = read(
        `<title>${title}</title><meta property="og:type" content="article"><h1>${title}</h1><p>${text}</p>`,
        "https://house.example.org/about/",
      );
      expect(page.kind).toBe("other");
    },
  );

  it("is no question because it answers some", () => {
    const page = read(
      `<title>Example – a service</title><script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Is it free?","acceptedAnswer":{"@type":"Answer","text":"Yes."}}]}</script><h1>Example</h1><p>A service.</p>`,
      "https://service.example.org/",
    );
    expect(page.kind).toBe("other");
  });
});
