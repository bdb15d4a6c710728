/**
 * An ORCID iD in its canonical form `0000-0002-1825-0097` from what people paste (with or without the address, spaces or
 * hyphens); null when it is not one. The last character is a check digit by ISO/IEC 7064 MOD 11-2
 * [ORCID, "Structure of the ORCID Identifier"].
 */
export function parseOrcidId(typed: string): string | null {
  const bare = typed
    .trim()
    .replace(/^https?:\/\/(?:www\.)?orcid\.org\//i, "")
    .replace(/^orcid:?\s*/i, "")
    .replace(/[\s\-‐-―/]/g, "")
    .toUpperCase();
  if (!/^\d{15}[\dX]$/.test(bare) || checkDigit(bare.slice(0, 15)) !== bare[15]) return null;
  return bare.match(/.{4}/g)!.join("-");
}

function checkDigit(digits: string): string {
  let total = 0;
  for (const digit of digits) total = (total + Number(digit)) * 2;
  const rest = (12 - (total % 11)) % 11;
  return rest === 10 ? "X" : String(rest);
}
