import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "../../scripts/browsers.mjs";

/** What is on a screen now. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of a pixel, each 0–255. */
  at(x: number, y: number): readonly [red: number, green: number, blue: number];
}

/** A screen that nobody sits in front of. */
export interface Screen {
  /** Its name for `DISPLAY`. */
  readonly display: string;
  look(): Promise<Picture>;
  close(): Promise<void>;
}

/**
 * A screen of our own, drawn by Xvfb into a file that can be read at any time. It takes the first display number that is
 * free, and ends with us.
 *
 * @throws where there is no Xvfb on this machine and none can be installed: what is to be looked at cannot be skipped
 */
export async function openScreen(width: number, height: number): Promise<Screen> {
  const program = ensureBrowser("xvfb");
  const directory = await mkdtemp(join(tmpdir(), "goodturn-screen-"));
  const server = spawn(
    program,
    ["-displayfd", "3", "-screen", "0", `${width}x${height}x24`, "-fbdir", directory, "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "pipe", "pipe"] },
  );
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const atExit = (): void => void server.kill();
  process.once("exit", atExit);
  const close = async (): Promise<void> => {
    server.kill();
    await ended;
    process.off("exit", atExit);
    await rm(directory, { recursive: true, force: true });
  };
  let said = "";
  server.stderr?.on("data", (piece: Buffer) => (said += piece.toString()));
  try {
    // It writes its number there once it can be drawn on.
    const number = await new Promise<string>((resolve, reject) => {
      let written = "";
      server.stdio[3]?.on("data", (piece: Buffer) => {
        written += piece.toString();
        if (written.endsWith("\n")) resolve(written.trim());
      });
      server.once("error", reject);
      void ended.then(() => reject(new Error(`Xvfb (${program}) ended at once: ${said.trim()}`)));
    });
    return {
      display: `:${number}`,
      look: async () => readXwd(await readFile(join(directory, "Xvfb_screen0"))),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** X Window Dump, version 7 (X11/XWDFile.h): a header of 32-bit numbers, most significant byte first. */
function readXwd(file: Buffer): Picture {
  const field = (place: number): number => file.readUInt32BE(place * 4);
  const [headerSize, version, width, height] = [field(0), field(1), field(4), field(5)];
  const [isBigEndian, bits, lineLength, colours] = [field(7) === 1, field(11), field(12), field(19)];
  if (version !== 7 || bits !== 32)
    throw new Error(`No dump of 32 bits a pixel: version ${version}, ${bits} bits.`);
  const pixels = headerSize + colours * 12;
  return {
    width,
    height,
    at(x, y) {
      const place = pixels + y * lineLength + x * 4;
      const value = isBigEndian ? file.readUInt32BE(place) : file.readUInt32LE(place);
      return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
    },
  };
}
