/** How the product explains a verdict: the report says it in the same words. */
export { explain } from "../../../src/core/page/explain";
