/** For vitest: writes how many errors there were outside of every test, which its report in JSON leaves out. */
import { writeFileSync } from "node:fs";

export default class ErrorsReporter {
  /**
   * @param {readonly unknown[]} _modules
   * @param {readonly unknown[]} errors
   */
  onTestRunEnd(_modules, errors) {
    const file = process.env.GOODTURN_ERRORS;
    if (file) writeFileSync(file, String(errors.length));
  }
}
