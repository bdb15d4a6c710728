import { describe, expect, it } from "vitest";
import { neighbourLookup } from "./neighbours";

describe("the neighbour lookup", () => {
  const lookup = neighbourLookup([
    { id: "systemverilog", links: [{ to: "ic-verification", kind: "broader", strength: 0.9 }] },
    {
      id: "ic-verification",
      links: [
        { to: "ic-design", kind: "part_of", strength: 0.7 },
        { to: "dft", kind: "related", strength: 0.5 },
      ],
    },
    { id: "dft", links: [{ to: "ic-verification", kind: "related", strength: 0.6 }] },
  ]);

  it("answers from both ends of a link, with its direction", () => {
    expect(lookup("systemverilog")).toEqual([{ skillId: "ic-verification", kind: "broader", direction: "up", strength: 0.9 }]);
    expect(lookup("ic-verification")).toContainEqual({ skillId: "systemverilog", kind: "broader", direction: "down", strength: 0.9 });
    expect(lookup("ic-design")).toEqual([{ skillId: "ic-verification", kind: "part_of", direction: "down", strength: 0.7 }]);
  });

  it("takes the stronger of two links that say the same", () => {
    expect(lookup("dft")).toEqual([{ skillId: "ic-verification", kind: "related", direction: null, strength: 0.6 }]);
  });

  it("knows no neighbour of a skill that is not in the taxonomy", () => {
    expect(lookup("lute-making")).toEqual([]);
  });
});
