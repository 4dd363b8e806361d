/**
 * An address that is safe to put into a `mailto:` or a mail service's address: a dot-atom `addr-spec` of RFC 5322
 * without comments, quotes or folding, so that it can carry neither a second recipient nor a header.
 */
const addrSpec = {
  plain:
    /^[a-z0-9!#$&'*+/=^_`{|}~-]+(?:\.[a-z0-9!#$&'*+/=^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i,
  // Compiled where somebody has such an address only: it costs 40 ms, and nearly everybody is done with the plain one.
  international:
    /^[\p{L}\p{N}!#$&'*+/=^_`{|}~-]+(?:\.[\p{L}\p{N}!#$&'*+/=^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u,
};

/** The address if it is one, trimmed; otherwise null. At most 254 characters (RFC 5321, 4.5.3.1.3). */
export function mailAddress(text: string): string | null {
  const address = text.trim();
  return address.length <= 254 && isAddrSpec(address) ? address : null;
}

function isAddrSpec(address: string): boolean {
  return /^\p{ASCII}*$/u.test(address) ? addrSpec.plain.test(address) : addrSpec.international.test(address);
}
