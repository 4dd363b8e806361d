import { describe, expect, it } from "vitest";
import { documentOf } from "./document-of";
import { readDocument } from "./read-document";

const video = "https://www.youtube.com/watch?v=aircAruvnKk";

/** A video watched by somebody whose YouTube speaks `visitors`. */
function watched(visitors: string, title: string, description = ""): string {
  const html = `<html lang="${visitors}"><head><title>${title} - YouTube</title><meta property="og:title" content="${title}">
    <meta name="description" content="${description}"></head><body><h1>${title}</h1>
    <p>Información Prensa Derechos de autor Contactar Creadores Publicidad Desarrolladores Términos de la política y seguridad</p></body></html>`;
  return readDocument(documentOf(html, video), video).language;
}

describe("a video's language", () => {
  it("is that of its description, whatever its visitor's YouTube speaks", () => {
    expect(
      watched(
        "es-ES",
        "Falcon Heavy & Starman",
        "When it lifted off, it was the most powerful of all the rockets that we have",
      ),
    ).toBe("en");
    expect(
      watched("en", "Die Sendung mit der Maus", "Wie kommt das Loch in den Käse? Das ist nicht so leicht"),
    ).toBe("de");
  });

  it("is the visitor's, region and all, where the words bear it out", () => {
    expect(watched("es-ES", "Pan en casa")).toBe("");
    expect(watched("es-ES", "Cómo hacer el pan en casa")).toBe("es-ES");
    expect(watched("en-GB", "Keynote by José Valim")).toBe("en-GB");
  });

  it("is not known where nothing tells it", () => {
    expect(watched("es-ES", "Overwatch - Huge Massive Fist Punch Man")).toBe("");
    expect(watched("", "Overwatch")).toBe("");
  });

  it("is told by its script", () =>
    expect(watched("de", "ニュース速報をお伝えします", "今日の天気です")).toBe("ja"));
});

describe("an article's language", () => {
  it("is what its page declares, though its title has words of none", () => {
    const address = "https://example.org/2024/05/overwatch";
    const html = `<html lang="es-ES"><title>Overwatch</title><article><h1>Overwatch</h1><p>Overwatch 2024</p></article></html>`;
    expect(readDocument(documentOf(html, address), address).language).toBe("es-ES");
  });
});
