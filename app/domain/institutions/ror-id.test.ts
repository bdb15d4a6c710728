import { describe, expect, it } from "vitest";
import { parseRorId } from "./ror-id";

describe("parseRorId", () => {
  it("takes published ids, bare or as an address", () => {
    for (const id of ["02jx3x895", "00f54p054", "05dxps055", "03yrm5c26", "042nb2s44"]) {
      expect(parseRorId(id), id).toBe(id);
      expect(parseRorId(` https://ror.org/${id.toUpperCase()}/ `), id).toBe(id);
    }
  });

  it("refuses a wrong check digit, swapped signs, letters outside the alphabet and other lengths", () => {
    for (const id of ["02jx3x896", "20jx3x895", "02xj3x895", "02ix3x895", "02jx3x89", "002jx3x895", "", "https://example.org/02jx3x895"]) {
      expect(parseRorId(id), id).toBeNull();
    }
  });
});
