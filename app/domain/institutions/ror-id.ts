/** Crockford's base 32: no i, l, o, u. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * The ROR id in what someone typed (with or without the address), in its bare form such as `02jx3x895`; null when it is
 * not one. A ROR id is `0`, six characters of Crockford's base 32 and two check digits by ISO/IEC 7064, MOD 97-10
 * (Research Organization Registry, "ROR identifier pattern", ror.readme.io/docs/identifier).
 */
export function parseRorId(text: string): string | null {
  const id = /^(?:https?:\/\/)?(?:www\.)?(?:ror\.org\/)?(0[0-9a-hj-km-np-tv-z]{6}\d{2})\/?$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!id) return null;
  let number = 0;
  for (const sign of id.slice(0, 7)) number = number * 32 + ALPHABET.indexOf(sign);
  return 98 - ((number * 100) % 97) === Number(id.slice(7)) ? id : null;
}
