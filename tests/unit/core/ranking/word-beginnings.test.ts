import { describe, expect, it } from "vitest";
import { stemmerLanguages } from "../../../../src/core/ranking/stemmers.ts";
import { termsOf } from "../../../../src/core/ranking/terms.ts";
import { wordBeginnings } from "../../../../src/core/ranking/word-beginnings.ts";

const stemOf = (word: string, language: string): string => termsOf(word, language)[0]?.stem ?? "";

describe("words found by how their stems begin", () => {
  it("are those that a page inflects in its own way", () => {
    const words = wordBeginnings(
      [
        ["Suchmaschine", [0]],
        ["Suche", [1]],
        ["Sucht", [2]],
        ["Suchmaschinen", [3]],
      ],
      "de",
    );
    expect(words.under(stemOf("Suchmaschinen", "de"))).toEqual([0, 3]);
    expect(words.under(stemOf("Mathematik", "de"))).toEqual([]);
    expect(words.under("")).toEqual([]);
  });

  it("give everything once and rising, however often and in whatever order it came", () => {
    const words = wordBeginnings(
      [
        ["réseaux", [7, 2]],
        ["réseau", [2]],
        ["réseaux", [1]],
      ],
      "fr",
    );
    expect(words.under(stemOf("réseau", "fr"))).toEqual([1, 2, 7]);
  });

  // Taken from pages in these languages: whatever a stemmer does to an ending, these would be lost if it changed a beginning.
  const inflected: Readonly<Record<string, string>> = {
    da: "virksomhederne undersøgelser bøgerne udviklingen æbler økonomiske forskningens børnene",
    de: "Häuser Bücher Übungen Öfen Straßen Forschungen Universitäten veröffentlichte Mädchen größten Ärztinnen",
    es: "investigaciones niños corazón aprendizajes bibliotecas económicas rápidamente construyendo árboles vio",
    fi: "kirjastojen tutkimukset äideille yliopistossa työntekijöiden kehittäminen öljyn alla asia essee",
    fr: "bibliothèques économiques chercheuses réseaux œuvres journaux dernières pays voyageurs fiers lois biais",
    it: "biblioteche ricercatrici università perché città economiche leggendo avverbi qualità",
    nl: "bibliotheken onderzoekers boeken keek goed ruimtes zeeën wetenschappelijke geschreven ijs",
    no: "undersøkelser bøkene økonomisk forskningen utviklingens åpne ærlige barna",
    pt: "pesquisadores corações informações maçãs bibliotecários língua econômicas aprenderam",
    ru: "исследования библиотек книгами университетов экономической обучение нейронные сети ёлки",
    sv: "undersökningar böckerna ekonomiska forskningens utvecklingen ärliga öppna äpplen",
  };

  it("have an example of every language but English", () => {
    const others = stemmerLanguages.filter((one) => one !== "en" && one !== "nb" && one !== "nn");
    expect(Object.keys(inflected).sort()).toEqual([...others].sort());
  });

  it.each(Object.entries(inflected))("lose no word in %s", (language, text) => {
    const words = text.split(" ");
    const found = wordBeginnings(
      words.map((word, at) => [word, [at]] as const),
      language,
    );
    words.forEach((word, at) => expect(found.under(stemOf(word, language)), word).toContain(at));
  });
});
