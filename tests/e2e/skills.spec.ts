import { randomUUID } from "node:crypto";
import { type Page } from "@playwright/test";
import { fieldLabel } from "~/domain/reference/fields";
import { translator } from "~/i18n/i18n.server";
import { db } from "~/platform/db.server";
import { makeExpert } from "../factories/make-expert";
import { makeUser } from "../factories/make-user";
import { answered, expect, test } from "./fixtures";

// A form shown again with errors returns 400.
test.use({ allowedErrors: answered(400) });

const t = translator("vi", "taxonomy");
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();
const follow = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).click();

for (const javaScriptEnabled of [true, false]) {
  test(`a skill that an expert misses is proposed, accepted, renamed, merged and retired, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    visit,
  }) => {
    const tag = randomUUID().slice(0, 6);
    const [name, renamed] = [`Đan lưới kim loại ${tag}`, `Dệt lưới kim loại ${tag}`];
    const expert = await makeExpert();
    const administrator = await makeUser({ roles: ["administrator"] });
    const [mine, desk] = [
      await visit({ userId: expert.userId, javaScriptEnabled }),
      await visit({ userId: administrator.id, javaScriptEnabled }),
    ];

    await test.step("the expert proposes it from where it was looked for", async () => {
      await mine.goto("/vi/profile/skills");
      if (javaScriptEnabled) {
        // Types key by key, as a person does: each key requests suggestions.
        await mine.getByRole("combobox").first().pressSequentially(name);
        await follow(mine, t("propose.linkNamed", { name }));
        await expect(mine.locator('[name="labelVi"]')).toHaveValue(name);
      } else {
        await follow(mine, t("propose.link"));
        await mine.locator('[name="labelVi"]').fill(name);
      }
      await press(mine, t("propose.submit"));
      await expect(mine.getByText(t("propose.sent"))).toBeVisible();
      await expect(mine.getByText(t("proposalStatus.open"))).toBeVisible();
    });

    await test.step("an administrator is told what is missing, then adds it", async () => {
      // Other tests also propose skills: the queue is long, with the oldest first.
      const proposal = await db.skillProposal.findFirstOrThrow({ where: { labelVi: name }, select: { id: true } });
      await desk.goto("/vi/admin/skills/proposals");
      await expect(desk.getByRole("heading", { level: 1 })).toBeVisible();
      await desk.goto(`/vi/admin/skills/proposals/${proposal.id}`);
      await field(desk, t("skill.nameEn")).fill("Robotics");
      await desk.locator('[name="field"]').selectOption({ label: fieldLabel("2.5", "vi") });
      await press(desk, t("proposals.accept"));
      await expect(desk.getByRole("alert")).toContainText(t("problem.orphan"));
      await expect(desk.getByRole("alert")).toContainText("Robotics");
      await field(desk, t("skill.nameEn")).fill(`Metal mesh weaving ${tag}`);
      await desk.locator('[name="links[0].text"]').fill("Robotics");
      await press(desk, t("proposals.accept"));
      await expect(desk.getByText(t("done.created"))).toBeVisible();
      await mine.goto("/vi/skills/propose");
      await expect(mine.getByText(t("propose.found", { name }))).toBeVisible();
    });

    const id = `metal-mesh-weaving-${tag}`;
    await test.step("renamed, it keeps the old name as another name", async () => {
      await follow(desk, t("skill.edit"));
      await field(desk, t("skill.nameVi")).fill(renamed);
      await press(desk, t("form.save"));
      await expect(desk.getByRole("heading", { level: 1, name: renamed })).toBeVisible();
      await expect(desk.getByText(name, { exact: true })).toBeVisible();
    });

    await db.expertSkill.create({ data: { expertId: expert.id, skillId: id, level: 3 } });
    await test.step("merged, the expert has the successor, and again the skill itself when it is undone", async () => {
      await follow(desk, t("skill.merge"));
      await desk.locator('[name="intoText"]').fill("Robotics");
      await press(desk, t("merge.show"));
      await expect(desk.getByText(t("merge.ofThem", { count: 1, both: "0" }))).toBeVisible();
      await desk.getByRole("button", { name: /^Gộp vào “/ }).click();
      await expect(desk.getByText(t("done.merged"))).toBeVisible();
      expect(await db.expertSkill.findMany({ where: { expertId: expert.id }, select: { skillId: true, level: true } })).toEqual([
        { skillId: "robotics", level: 3 },
      ]);
      await desk.goto(`/vi/admin/skills/${id}`);
      await press(desk, t("skill.undo"));
      await expect(desk.getByText(t("done.undone"))).toBeVisible();
      expect(await db.expertSkill.findMany({ where: { expertId: expert.id }, select: { skillId: true } })).toEqual([{ skillId: id }]);
    });

    await test.step("retired, it stays on the profile with a hint", async () => {
      await desk.getByText(t("skill.retireTitle"), { exact: true }).click();
      await field(desk, t("skill.retireReason")).fill("Quá hẹp");
      await press(desk, t("skill.retire"));
      await expect(desk.getByText(t("skill.reason", { reason: "Quá hẹp" }))).toBeVisible();
      await expect(async () => {
        await mine.goto("/vi/profile/skills");
        await expect(mine.getByText(translator("vi", "profile")("skills.retired"))).toBeVisible({ timeout: 1_000 });
      }).toPass();
      await expect(mine.getByText(renamed).first()).toBeVisible();
    });
  });
}
