/** Length of a password in characters. No composition rules: length and rarity protect (NIST SP 800-63B, 3.1.1.2). */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 200;
