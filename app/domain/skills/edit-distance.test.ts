import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withinOneEdit } from "./edit-distance";

describe("withinOneEdit", () => {
  it("accepts one letter more, less, other or swapped, and refuses two", () => {
    expect(withinOneEdit("robotics", "robotcs")).toBe(true);
    expect(withinOneEdit("robotics", "roboticss")).toBe(true);
    expect(withinOneEdit("robotics", "rabotics")).toBe(true);
    expect(withinOneEdit("robotics", "rbootics")).toBe(true);
    expect(withinOneEdit("robotics", "rabotis")).toBe(false);
    expect(withinOneEdit("robotics", "rtobocis")).toBe(false);
  });

  it("is symmetric and accepts every single deletion", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (a, b, at) => {
        expect(withinOneEdit(a, b)).toBe(withinOneEdit(b, a));
        const cut = a.length ? at % a.length : 0;
        expect(withinOneEdit(a, a.slice(0, cut) + a.slice(cut + 1))).toBe(true);
      }),
    );
  });
});
