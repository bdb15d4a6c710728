import { z } from "zod";
import { optionalText } from "~/domain/text";
import { CRITERIA, CRITERION_VERDICTS } from "./criteria";
import { DOSSIER_KINDS } from "./model";

/** The form that adds a document. */
export const documentInput = z.object({ kind: z.enum(DOSSIER_KINDS), note: optionalText(500) });

/** The form that assesses one criterion. */
export const checkInput = z.object({ criterion: z.enum(CRITERIA), verdict: z.enum(CRITERION_VERDICTS), evidence: optionalText(2_000) });
