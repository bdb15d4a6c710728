import { createHash } from "node:crypto";

/** The id (in the form of a uuid v7) of a generated record, derived from its name; the order of ids is arbitrary. */
export function drawnId(name: string): string {
  const hex = createHash("md5").update(name).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
