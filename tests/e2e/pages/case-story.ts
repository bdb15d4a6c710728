import { type Page } from "@playwright/test";
import { type Channel } from "~/domain/cases/model";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";
import { expect } from "../fixtures";
import { uniqueEmail, uniqueName } from "./unique";

/** The participants of one case: the person, the institution's owner, the coordinator, and another expert who can nominate. */
export async function makeCast() {
  const { fullName } = uniqueName();
  const institution = await makeInstitution();
  const email = uniqueEmail("lien-he");
  const [expert, colleague, coordinator, position] = await Promise.all([
    makeExpert({
      fullName,
      visibility: "public",
      skills: [{ skillId: "analog-ic-design", level: 4 }],
      availabilities: [{ engagementType: "remote_advising", from: "2026-01-01" }],
    }),
    makeExpert({ fullName: uniqueName().fullName }),
    makeUser({ roles: ["coordinator"], displayName: "Đỗ Thuỳ Trâm" }),
    makePosition({
      institutionId: institution.id,
      titleVi: `Cố vấn của ${fullName}`,
      titleEn: `Adviser ${fullName}`,
      engagementTypes: ["remote_advising", "return_long_term"],
      remotePossible: true,
    }),
  ]);
  await db.expertContact.create({ data: { expertId: expert.id, email, phone: "+81 90 0000 0000" } });
  return { fullName, email, expert, colleague, coordinator, institution, positionId: position.id };
}
export type Cast = Awaited<ReturnType<typeof makeCast>>;

/** A browser for each participant. */
export type Stage = { expert: Page; owner: Page; coordinator: Page; colleague: Page };

/** Plays a case through its pages in one language. */
export class CaseStory {
  private readonly t: ReturnType<typeof translator<"cases">>;
  private readonly te: ReturnType<typeof translator<"engagements">>;
  /** The case's address, relative to the language prefix. */
  path = "";

  constructor(
    private readonly locale: Locale,
    readonly cast: Cast,
    readonly stage: Stage,
  ) {
    this.t = translator(locale, "cases");
    this.te = translator(locale, "engagements");
  }

  /** Begins the case through a channel and continues to the person's acceptance and the institution's answer. */
  async begin(channel: Channel): Promise<void> {
    const { expert, owner, coordinator, colleague } = this.stage;
    if (channel === "self_nomination") {
      await expert.goto(`/${this.locale}/positions/${this.cast.positionId}`);
      await expert.getByRole("link", { name: this.t("link.apply") }).click();
      await this.fillStart(expert, this.t("start.sendSelf"));
      await this.withoutContact(owner);
      await this.move(owner, "moved", this.t("move.takeUp"), this.t("move.takeUp"));
      return;
    }
    if (channel === "institution_search") {
      await owner.goto(`/${this.locale}/cases/new?expert=${this.cast.expert.id}&position=${this.cast.positionId}`);
      await this.fillStart(owner, this.t("start.send"));
    } else {
      const nominator = channel === "mission_nomination" ? coordinator : colleague;
      await nominator.goto(`/${this.locale}/cases/new?expert=${this.cast.expert.id}&position=${this.cast.positionId}`);
      if (channel === "mission_nomination") await nominator.locator("input[name=mode][value=nominate_as_mission]").check();
      await this.fillStart(nominator, channel === "mission_nomination" ? this.t("start.sendSuggestion") : this.t("start.sendNomination"));
      // Until the person is asked, the case does not exist for them.
      await this.isMissing(expert);
      const inviting = channel === "mission_nomination" ? coordinator : owner;
      await this.move(inviting, "moved", this.t("move.inviteTitle"), this.t("move.invite"));
    }
    await this.withoutContact(owner);
    await this.open(expert);
    await expect(expert.getByRole("heading", { name: this.t("invitation.title"), exact: true })).toBeVisible();
    await expert.locator("input[name=fields][value=email]").check();
    await expert.getByRole("button", { name: this.t("invitation.accept"), exact: true }).click();
    await expect(expert.getByText(this.t("done.accepted"))).toBeVisible();
  }

  /** The side that got the disclosed contact details reads them, and the person sees that they were read. */
  async readContact(reader: Page): Promise<void> {
    await this.open(reader);
    await expect(reader.getByText(this.cast.email)).toHaveCount(0);
    await reader.getByRole("button", { name: this.t("contact.read") }).click();
    await expect(reader.getByText(this.cast.email)).toBeVisible();
    await this.open(this.stage.expert, "/log");
    await expect(
      this.stage.expert.getByRole("rowheader").filter({ hasText: translator(this.locale, "caseCodes")("event.contact_read") }),
    ).toBeVisible();
  }

  /** Dossier, interview, decision. */
  async decide(): Promise<void> {
    const { owner, expert } = this.stage;
    await this.move(owner, "moved", this.t("move.openDossier"), this.t("move.openDossier"));
    await this.move(owner, "moved", this.t("move.openInterview"), this.t("move.openInterview"));
    // The institution's internal work is not shown to the person.
    await this.open(expert);
    await expect(expert.getByText(this.t("stageText.in_review"))).toBeVisible();
    await this.move(owner, "moved", this.t("move.select"), this.t("move.confirmSelect"), (page) =>
      page.locator("#move-select textarea[name=note]").fill("Đúng chuyên môn, có công trình"),
    );
    await this.open(expert);
    await expect(expert.getByText(this.t("stageText.selected"))).toBeVisible();
  }

  /** Remote advising that began last month, reviewed by both sides with a deliverable delivered. */
  async deliver(): Promise<void> {
    const { owner, expert } = this.stage;
    await this.open(owner, "/engagement/agree");
    await owner.locator("input[name=engagementType][value=remote_advising]").check();
    await owner.locator("input[name=startOn]").fill(daysFromNow(-30));
    await owner.locator("input[name=endOn]").fill(daysFromNow(300));
    await owner.locator("input[name=hoursPerWeek]").fill("6");
    await this.step(owner, this.te("step.agree"), this.te("done.agree"));
    for (const reviewer of [owner, expert]) {
      await this.open(reviewer, "/engagement/review");
      for (const delivered of await reviewer.locator("input[name$='.state'][value=delivered]").all()) await delivered.check();
      await reviewer.locator("input[name=publications]").fill("1");
      await reviewer.locator("input[name=wish][value=other_form]").check();
      await this.step(reviewer, this.te("review.send"), this.te("done.review"));
    }
  }

  /** The same person continues with a return; the path shows both engagements. */
  async returnHome(): Promise<void> {
    const { owner, expert } = this.stage;
    const tc = translator(this.locale, "common");
    await this.open(owner, "/engagement/continue");
    await owner.locator("input[name=engagementType][value=return_long_term]").check();
    await owner.locator("input[name=startOn]").fill(daysFromNow(0));
    await owner.locator("input[name=months]").fill("36");
    await this.step(owner, this.te("step.continue"), this.te("done.continue"));
    await expert.goto(`/${this.locale}/experts/${this.cast.expert.id}/path`);
    const table = expert.getByRole("table");
    await expect(table.getByText(tc("engagementType.remote_advising")).first()).toBeVisible();
    await expect(table.getByText(tc("engagementType.return_long_term")).first()).toBeVisible();
  }

  /** The coordinator reads the whole case, whoever owned it. */
  async account(channel: Channel): Promise<void> {
    const { coordinator } = this.stage;
    const ti = translator(this.locale, "caseCodes");
    await this.open(coordinator, "/log");
    for (const kind of ["selected", "engagement_agreed", "review_recorded", "engagement_continued"] as const) {
      await expect(
        coordinator
          .getByRole("rowheader")
          .filter({ hasText: ti(`event.${kind}`) })
          .first(),
      ).toBeVisible();
    }
    await coordinator.goto(`/${this.locale}/cases?view=all&position=${this.cast.positionId}`);
    await expect(coordinator.getByRole("row").filter({ hasText: this.cast.fullName })).toContainText(ti("stage.engaged"));
    await this.open(coordinator);
    await expect(coordinator.getByText(ti(`channel.${channel}`), { exact: true }).first()).toBeVisible();
  }

  private async fillStart(page: Page, send: string): Promise<void> {
    await page.locator("input[name=engagementType][value=remote_advising]").check();
    await page.locator("textarea[name=text]").fill("Chúng tôi đã đọc các công trình và mong được trao đổi.");
    const email = page.locator("input[name=fields][value=email]");
    if ((await email.count()) > 0) await email.check();
    await page.getByRole("button", { name: send, exact: true }).click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}\?done=started$/);
    this.path = new URL(page.url()).pathname.replace(`/${this.locale}`, "");
  }

  private async open(page: Page, part = ""): Promise<void> {
    await page.goto(`/${this.locale}${this.path}${part}`);
  }

  private async isMissing(page: Page): Promise<void> {
    const response = await page.request.get(`/${this.locale}${this.path}`);
    expect(response.status()).toBe(404);
  }

  /** Neither the page nor its data contain the person's contact details, and no link leads to them yet. */
  private async withoutContact(page: Page): Promise<void> {
    await this.open(page);
    await expect(page.getByText(this.t("contact.before"))).toBeVisible();
    expect(await page.content()).not.toContain(this.cast.email);
    await expect(page.getByRole("button", { name: this.t("contact.read") })).toHaveCount(0);
  }

  /** Opens the form of one move, fills it in and submits it. */
  private async move(page: Page, done: "moved", name: string, send: string, fill?: (page: Page) => Promise<void>): Promise<void> {
    await this.open(page);
    await page.locator("summary").filter({ hasText: name }).click();
    await fill?.(page);
    await page.getByRole("button", { name: send, exact: true }).click();
    await expect(page.getByText(this.t(`done.${done}`), { exact: true })).toBeVisible();
  }

  private async step(page: Page, send: string, done: string): Promise<void> {
    await page.getByRole("button", { name: send, exact: true }).click();
    await expect(page.getByText(done)).toBeVisible();
  }
}

function daysFromNow(days: number): string {
  return todayInVietnam(new Date(Date.now() + days * 86_400_000));
}
