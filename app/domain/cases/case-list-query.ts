import { isCountryCode } from "~/domain/reference/countries";
import { isRecordId } from "~/domain/params";
import { cleanLine } from "~/domain/clean-text";
import { type CaseFilters } from "./case-filters.server";
import { EMPLOYER_CONSENT_STATES, type EmployerConsentState } from "./employer-consent/model";
import { CASE_STATES, type CaseState, type Channel, CHANNELS } from "./model";

export const VIEWS = ["mine", "overdue", "open", "closed", "all"] as const;
type View = (typeof VIEWS)[number];

/** The state of the list as given by its URL. */
export type CaseListQuery = {
  view: View;
  text: string;
  channel: Channel | null;
  state: CaseState | null;
  positionId: string | null;
  expertId: string | null;
  ownerId: string | null;
  countryCode: string | null;
  employerConsent: EmployerConsentState | null;
  page: number;
};

/** Unknown values are ignored. A managing user starts with open cases, an expert with all. */
export function parseCaseList(params: URLSearchParams, manages: boolean): CaseListQuery {
  const id = (name: string) => {
    const value = (params.get(name) ?? "").toLowerCase();
    return isRecordId(value) ? value : null;
  };
  const page = Number(params.get("page") ?? "1");
  return {
    view: VIEWS.find((view) => view === params.get("view")) ?? (manages ? "open" : "all"),
    text: cleanLine((params.get("q") ?? "").slice(0, 400)).slice(0, 100),
    channel: CHANNELS.find((channel) => channel === params.get("channel")) ?? null,
    state: CASE_STATES.find((state) => state === params.get("state")) ?? null,
    positionId: id("position"),
    expertId: id("expert"),
    ownerId: manages ? id("owner") : null,
    countryCode: manages && isCountryCode(params.get("country") ?? "") ? params.get("country") : null,
    employerConsent: (manages && EMPLOYER_CONSENT_STATES.find((state) => state === params.get("employer"))) || null,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

export function caseListAddress(query: CaseListQuery): string {
  const params = new URLSearchParams({ view: query.view });
  if (query.text) params.set("q", query.text);
  if (query.channel) params.set("channel", query.channel);
  if (query.state) params.set("state", query.state);
  if (query.positionId) params.set("position", query.positionId);
  if (query.expertId) params.set("expert", query.expertId);
  if (query.ownerId) params.set("owner", query.ownerId);
  if (query.countryCode) params.set("country", query.countryCode);
  if (query.employerConsent) params.set("employer", query.employerConsent);
  if (query.page > 1) params.set("page", String(query.page));
  return `?${params.toString()}`;
}

/** The query that the list is loaded with. */
export function caseListFilters(query: CaseListQuery): CaseFilters {
  return {
    ...(query.view === "mine" ? { mine: true, open: true } : {}),
    ...(query.view === "overdue" ? { overdue: true } : {}),
    ...(query.view === "open" ? { open: true } : {}),
    ...(query.view === "closed" ? { open: false } : {}),
    ...(query.text ? { text: query.text } : {}),
    ...(query.channel ? { channel: query.channel } : {}),
    ...(query.state ? { state: query.state } : {}),
    ...(query.positionId ? { positionId: query.positionId } : {}),
    ...(query.expertId ? { expertId: query.expertId } : {}),
    ...(query.ownerId ? { ownerId: query.ownerId } : {}),
    ...(query.countryCode ? { countryCode: query.countryCode } : {}),
    ...(query.employerConsent ? { employerConsent: query.employerConsent } : {}),
  };
}

/** Whether any filter is set beyond the group of cases that the tabs choose. */
export function isNarrowed(query: CaseListQuery): boolean {
  return (
    query.text !== "" ||
    [query.channel, query.state, query.positionId, query.expertId, query.ownerId, query.countryCode, query.employerConsent].some(
      (value) => value !== null,
    )
  );
}
