import { foldVietnamese } from "~/domain/words";

/**
 * Vietnamese family names, folded. The list is complete enough to tell at which end of a name the family name is: the
 * dozen most common cover nine in ten people, the others cover the rest.
 */
const FAMILY_NAMES = new Set(
  (
    "an au bach ban bang bui cao cam chau chu chung chuong co cu cung dam dang danh dao dau diep dien dieu dinh doan doi " +
    "dong do duong ha han hang ho hoa hoang hong hua huynh khau khong khuat khuc kieu kim ky la lai lam le leu luc luong " +
    "luu lu ly ma mac mach mai mau nghiem ngo nguy nguyen ninh nong on ong pham phan phi pho phu phung phuong quach quan " +
    "sam si son ta tang thach thai tham than thanh thi thieu tieu to ton tong tran trang trinh trieu tru truong tu uat ung " +
    "vi vien vo vu vuong y"
  ).split(" "),
);

/** Family names of more than one word, folded, longest first. */
const LONG_FAMILY_NAMES = ["cong tang ton nu", "cong huyen ton nu", "huyen ton nu", "ton nu", "ton that", "au duong"];

/** The parts of a name. Middle names are in neither part: `fullName` keeps them. */
export type NameParts = { familyName: string; givenName: string };

/**
 * Proposes the family name and the given name of a full name; the person corrects it.
 * Vietnamese order (`Nguyễn Thị Minh Khai`): the family name is first and the last word is the given name.
 * Western order (`Minh Khai Nguyen`): the family name is last and everything before it is the given name.
 * `Nguyen, Minh Khai`: the comma separates the two.
 */
export function proposeNameParts(fullName: string): NameParts {
  const name = fullName.normalize("NFC").trim().replace(/\s+/gu, " ");
  const comma = name.indexOf(",");
  if (comma > 0) return { familyName: name.slice(0, comma).trim(), givenName: name.slice(comma + 1).trim() };

  const words = name.split(" ").filter((word) => word !== "");
  const first = words[0] ?? "";
  const last = words[words.length - 1] ?? "";
  if (words.length < 2) return { familyName: "", givenName: first };

  const long = LONG_FAMILY_NAMES.find((family) => foldVietnamese(name).startsWith(`${family} `));
  if (long) return { familyName: words.slice(0, long.split(" ").length).join(" "), givenName: last };
  if (isFamilyName(first)) return { familyName: first, givenName: last };
  return { familyName: last, givenName: words.slice(0, -1).join(" ") };
}

function isFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(foldVietnamese(word));
}
