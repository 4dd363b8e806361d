/** The store's transaction over a map in memory. */
export { transactionOver as memoryTransaction } from "../../src/core/store/in-memory";
