import { describe, expect, test } from "vitest";
import { doiOf, identityKeys, nameKey, reasonsOf } from "./rules";

const someone = { fullName: "Nguyễn Thị Minh Khai", orcid: "", organisations: ["Đại học Bờ Đông"], works: [] };
const common = (a: Parameters<typeof identityKeys>[0], b: Parameters<typeof identityKeys>[0]) =>
  reasonsOf(identityKeys(a).filter((key) => identityKeys(b).includes(key)));

describe("what two profiles have in common", () => {
  test("names are equal without accents, in both orders, composed or not", () => {
    expect(nameKey("Minh Khai Nguyen Thi")).toBe(nameKey("Nguyễn Thị Minh Khai"));
    expect(nameKey("Đỗ An".normalize("NFD"))).toBe(nameKey("An Do"));
    expect(nameKey("Khai")).toBeNull();
  });

  test("a name alone, an employer alone or a work alone is no sign", () => {
    expect(common(someone, { ...someone, organisations: ["Viện khác"] })).toEqual([]);
    expect(common(someone, { ...someone, fullName: "Trần Văn Bình" })).toEqual([]);
    const works = [{ title: "Đo điện tích trong bán dẫn hai chiều", identifier: "10.1234/abc", url: "" }];
    expect(common({ ...someone, organisations: [], works }, { ...someone, fullName: "Trần Văn Bình", organisations: [], works })).toEqual(
      [],
    );
  });

  test("name with employer, name with work, and ORCID are", () => {
    expect(common(someone, { ...someone, fullName: "Khai Nguyen Thi Minh", organisations: ["DAI HOC BO DONG"] })).toEqual([
      "name_employer",
    ]);
    const work = { title: "Preface", identifier: "https://doi.org/10.1234/AbC.", url: "" };
    expect(
      common(
        { ...someone, works: [work] },
        { ...someone, organisations: [], works: [{ title: "x", identifier: "", url: "https://doi.org/10.1234/abc" }] },
      ),
    ).toEqual(["name_work"]);
    expect(
      common(
        { ...someone, orcid: "0000-0002-1825-0097" },
        { fullName: "Kh. Nguyen", orcid: "0000-0002-1825-0097", organisations: [], works: [] },
      ),
    ).toEqual(["orcid"]);
  });

  test("a DOI is read from whatever it stands in", () => {
    expect(doiOf("doi:10.1000/182")).toBe("10.1000/182");
    expect(doiOf("US 1234")).toBeNull();
  });

  test("two empty profiles share nothing", () => {
    const empty = { fullName: "", orcid: "", organisations: [""], works: [] };
    expect(common(empty, empty)).toEqual([]);
  });
});
