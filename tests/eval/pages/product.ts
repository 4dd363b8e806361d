/** What the background does with what the reading script brings: the eval judges with the product's own code. */
export { checkPage } from "../../../src/core/page/check";
