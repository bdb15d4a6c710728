import { z } from "zod";

/** A password as typed, never trimmed or cleaned; `checkPassword` decides whether it is acceptable as a new one. */
export const passwordField = z.string().max(1000);

/** A ticked checkbox. */
export const ticked = z.boolean().default(false);
