/** In milliseconds: how long a browser may take to start, on a machine that does other things, too. */
export const starting = 100_000;

const patience = 20_000;
const pause = 50;

/**
 * Asks until the answer is neither `null`, `undefined` nor `false`, and gives it back.
 *
 * A question that throws counts as "not yet" and its message is part of the error when patience ends: documents are
 * replaced while they load. `why` says at that moment what there was instead.
 *
 * @throws after `timeout` milliseconds (default: 20 seconds)
 */
export async function waitUntil<Answer>(
  what: string,
  ask: () => Promise<Answer | null | undefined | false>,
  { timeout = patience, why }: { timeout?: number; why?: () => Promise<string> } = {},
): Promise<Answer> {
  const end = Date.now() + timeout;
  let trouble = "";
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      trouble = "";
    } catch (error) {
      if (error instanceof Hopeless) throw error;
      trouble = ` (${error instanceof Error ? error.message : String(error)})`;
    }
    if (Date.now() > end) {
      const instead = (await why?.().catch(() => "")) ?? "";
      throw new Error(`Waited ${timeout / 1000} s for ${what}${trouble}${instead && `\n${instead}`}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Thrown inside a question of `waitUntil` when waiting longer cannot help. */
export class Hopeless extends Error {}
