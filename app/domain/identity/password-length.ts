/** Length of a password in characters. No rules of composition: length and rarity are what protects (NIST SP 800-63B, 3.1.1.2). */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 200;
