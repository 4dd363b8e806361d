/** Whether the address is LinkedIn's: of its pages only address and title are ever used (their terms, our promise). */
export function isLinkedIn({ hostname }: URL): boolean {
  return `.${hostname}`.endsWith(".linkedin.com");
}
