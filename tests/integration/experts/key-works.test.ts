import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { cvContent } from "~/domain/cases/dossier/cv-content.server";
import { getExpert } from "~/domain/experts/get-expert.server";
import { getProfile } from "~/domain/experts/get-profile.server";
import { workInput, type WorkInput } from "~/domain/experts/input";
import { labelExpertView } from "~/domain/experts/label-expert-view";
import { saveWork } from "~/domain/experts/save-work.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";

const work = (title: string, own: Partial<WorkInput> = {}) => workInput.parse({ kind: "publication", title, ...own });

async function someone(keyWorks = 0) {
  const works = Array.from({ length: keyWorks }, (_, n) => ({ title: `Nổi bật ${n}`, year: 2000 + n, keyWork: true }));
  const expert = await makeExpert({
    visibility: "public",
    works: [...works, { title: "Mới nhất", year: 2025 }, { title: "Cũ nhất", year: 1990 }],
  });
  const actor = await actorOf(expert.userId);
  const titles = async () => (await getProfile(actor)).works.map(({ title, keyWork }) => (keyWork ? `* ${title}` : title));
  const entry = async (title: string) => (await getProfile(actor)).works.find((one) => one.title === title)!;
  return { id: expert.id, actor, titles, entry };
}

describe("key works", () => {
  test("come first, newest first among themselves, and a mark can be taken off", async () => {
    const { actor, titles, entry } = await someone();
    expect(await titles()).toEqual(["Mới nhất", "Cũ nhất"]);
    const { id } = await entry("Cũ nhất");
    expect(await saveWork(actor, work("Cũ nhất", { id, year: 1990, keyWork: true }))).toMatchObject({ ok: true });
    expect(await saveWork(actor, work("Cũ hơn", { year: 1985, keyWork: true }))).toMatchObject({ ok: true });
    expect(await titles()).toEqual(["* Cũ nhất", "* Cũ hơn", "Mới nhất"]);
    await saveWork(actor, work("Cũ nhất", { id, year: 1990 }));
    expect(await titles()).toEqual(["* Cũ hơn", "Mới nhất", "Cũ nhất"]);
  });

  test("are five at most: a sixth is refused, whether new or marked later, and nothing is written", async () => {
    const { actor, titles, entry } = await someone(5);
    const before = await titles();
    expect(await saveWork(actor, work("Thứ sáu", { keyWork: true }))).toMatchObject({ ok: false, code: "too_many_key_works" });
    const { id } = await entry("Mới nhất");
    expect(await saveWork(actor, work("Đổi tên", { id, keyWork: true }))).toMatchObject({ ok: false, code: "too_many_key_works" });
    expect(await titles()).toEqual(before);
    const key = await entry("Nổi bật 3");
    expect(await saveWork(actor, work("Nổi bật 3, sửa", { id: key.id, keyWork: true, year: 2003 }))).toMatchObject({ ok: true });
    expect((await titles())[1]).toBe("* Nổi bật 3, sửa");
  });

  test("the fifth sent twice is one entry and no sixth", async () => {
    const { actor, titles } = await someone(4);
    const fifth = work("Thứ năm", { keyWork: true, creationKey: randomUUID() });
    for (const _time of [1, 2]) expect(await saveWork(actor, fifth)).toMatchObject({ ok: true });
    expect((await titles()).filter((title) => title.startsWith("*"))).toHaveLength(5);
  });

  test("two marked at the same moment do not become six", async () => {
    const { actor, titles } = await someone(4);
    const saved = await Promise.all(["Một", "Hai"].map((title) => saveWork(actor, work(title, { keyWork: true }))));
    expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await titles()).filter((title) => title.startsWith("*"))).toHaveLength(5);
  });

  test("one removed by mistake comes back, without its mark if five others have one by then", async () => {
    const { actor, titles } = await someone(5);
    expect(await saveWork(actor, work("Trở lại", { year: 2010, keyWork: true, onlyChosen: true }))).toMatchObject({ ok: true });
    expect(await titles()).toContain("Trở lại");
  });

  test("are marked on the profile that others see and in the CV, each list with them first", async () => {
    const { id } = await someone(1);
    const { view } = await getExpert({ kind: "visitor" }, id);
    expect(view.works.map(({ title, keyWork }) => [title, keyWork])).toEqual([
      ["Nổi bật 0", true],
      ["Mới nhất", false],
      ["Cũ nhất", false],
    ]);
    const cv = (locale: "vi" | "en") =>
      cvContent(
        labelExpertView(view, locale, (skillId) => skillId),
        locale,
        "2026-11-30",
      ).sections.flatMap(({ entries = [] }) => entries.map((one) => one.title));
    expect(cv("vi")).toEqual(["Nổi bật 0 (công trình tiêu biểu)", "Mới nhất", "Cũ nhất"]);
    expect(cv("en")).toEqual(["Nổi bật 0 (key work)", "Mới nhất", "Cũ nhất"]);
  });
});
