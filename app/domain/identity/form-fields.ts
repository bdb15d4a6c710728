import { z } from "zod";

/** A password as typed, never trimmed or cleaned; what is acceptable as a new one is `checkPassword`'s to say. */
export const passwordField = z.string().max(1000);

/** A ticked checkbox. */
export const ticked = z.boolean().default(false);
