import { type ReviewInput, type TermsInput } from "~/domain/cases/engagement/input";
import { todayInVietnam } from "~/domain/days";

/** The day in Việt Nam so many days from now, as YYYY-MM-DD. */
export const inDays = (days: number) => todayInVietnam(new Date(Date.now() + days * 86_400_000));

/** Terms of a year of remote advising that begins in ten days. */
export const terms = (changes: Partial<TermsInput> = {}): TermsInput => ({
  engagementType: "remote_advising",
  startOn: inDays(10),
  endOn: inDays(375),
  hoursPerWeek: 6,
  reviewMonths: 6,
  deliverables: [{ title: "Quy trình đo kiểm", dueOn: inDays(100) }],
  ...changes,
});
/** A review in which everything was delivered. */
export const review = (changes: Partial<ReviewInput> = {}): ReviewInput => ({
  items: [{ state: "delivered" }],
  publications: 1,
  trained: 12,
  transferred: 1,
  patents: 0,
  wish: "same_form",
  note: "Nhóm đã tự đo được.",
  ...changes,
});
