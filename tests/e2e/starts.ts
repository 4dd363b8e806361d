import type { Driver, LaunchOptions } from "./harness.ts";

/** A browser that ends and is started again, and what each of its runs asked the network for and got wrong. */
export interface Starts {
  /** Null before the first start, and after the end. */
  readonly driver: Driver | null;
  readonly requests: readonly string[];
  readonly problems: readonly string[];
  /** Whatever runs is ended before. */
  start(options: LaunchOptions): Promise<Driver>;
  /** Nothing happens where none runs. */
  end(): Promise<void>;
}

export function createStarts(launch: (options: LaunchOptions) => Promise<Driver>): Starts {
  let driver: Driver | null = null;
  const requests: string[] = [];
  const problems: string[] = [];
  const end = async (): Promise<void> => {
    if (!driver) return;
    requests.push(...(await driver.requests()));
    problems.push(...(await driver.problems()));
    await driver.close();
    driver = null;
  };
  return {
    get driver() {
      return driver;
    },
    requests,
    problems,
    end,
    async start(options) {
      await end();
      driver = await launch(options);
      return driver;
    },
  };
}
