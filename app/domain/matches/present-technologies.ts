import { currentTechnologies, equivalentTechnologies } from "~/domain/reference/technologies";

/**
 * Converts codes to the list of strategic technologies in force on `today`; matching compares codes of one list only. A
 * code of an older list becomes its successors; a code without successors is unchanged.
 */
export function presentTechnologies(codes: readonly string[], today: string): string[] {
  const groups = currentTechnologies(today).map((group) => group.code);
  const isPresent = (code: string) => groups.some((group) => code === group || code.startsWith(`${group}.`));
  return [
    ...new Set(
      codes.flatMap((code) => {
        if (isPresent(code)) return [code];
        const successors = equivalentTechnologies(code).filter(isPresent);
        return successors.length > 0 ? successors : [code];
      }),
    ),
  ];
}
