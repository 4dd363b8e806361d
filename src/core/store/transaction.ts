/** What can be read of the store inside one transaction. Values are untrusted until a schema has read them. */
export interface ReadTransaction {
  get(key: string): Promise<unknown>;
  /** Whether the transaction found a record under the key. */
  has(key: string): Promise<boolean>;
  /** Every record whose key begins with the prefix, in key order, as the transaction found them. */
  list(prefix: string): Promise<ReadonlyMap<string, unknown>>;
  /** The keys alone. */
  keys(prefix: string): Promise<readonly string[]>;
  /** How many records there are under the prefix. */
  count(prefix: string): Promise<number>;
  /** The records of the prefix from this ending of a key on, in key order. */
  since(prefix: string, begin: string): Promise<readonly unknown[]>;
  /** The last records of the prefix, greatest key first, at most `count`. */
  last(prefix: string, count: number): Promise<readonly unknown[]>;
}

/** The same with changes: all of them are kept, or none. */
export interface WriteTransaction extends ReadTransaction {
  put(key: string, value: unknown): void;
  delete(key: string): void;
}
