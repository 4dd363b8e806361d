/**
 * An address that is safe to put into a `mailto:` or a mail service's address: a dot-atom `addr-spec` of RFC 5322
 * without comments, quotes or folding, so that it can carry neither a second recipient nor a header.
 */
const addrSpec =
  /^[\p{L}\p{N}!#$&'*+/=^_`{|}~-]+(?:\.[\p{L}\p{N}!#$&'*+/=^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** The address if it is one, trimmed; otherwise null. At most 254 characters (RFC 5321, 4.5.3.1.3). */
export function mailAddress(text: string): string | null {
  const address = text.trim();
  return address.length <= 254 && addrSpec.test(address) ? address : null;
}
