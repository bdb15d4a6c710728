import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { EngagementIcon } from "~/domain/experts/components/engagement-icon";
import { UndoNotice } from "~/domain/experts/components/item-list";
import { ContinueActions, StepPage } from "~/domain/experts/components/step-page";
import { confirmAvailability } from "~/domain/experts/confirm-availability.server";
import { getProfile } from "~/domain/experts/get-profile.server";
import { getWishes } from "~/domain/experts/get-wishes.server";
import { engagementTypeInput, institutionWishInput } from "~/domain/experts/input";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { removeAvailability } from "~/domain/experts/remove-availability.server";
import { isOpenOffer } from "~/domain/experts/rules";
import { saveInstitutionWish } from "~/domain/experts/save-institution-wish.server";
import { undoFields } from "~/domain/experts/undo";
import { Refusal } from "~/domain/refusal";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { formatDate, formatDateRange } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { todayInVietnam } from "~/domain/days";
import { Badge } from "~/ui/badge";
import { Button, buttonClass } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { InstitutionWishForm } from "./institution-wish-form";

const PATH = "/profile/availability";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireExpert(args);
  const [{ availability, availabilityConfirmedAt, version }, wishes] = await Promise.all([getProfile(actor), getWishes(actor)]);
  const today = todayInVietnam();
  return {
    offers: availability.map(({ engagementType, from, until, hoursPerWeek, months, remoteOnly }) => ({
      engagementType,
      from,
      until,
      hoursPerWeek,
      months,
      remoteOnly,
      ended: !isOpenOffer({ until }, today),
    })),
    version,
    institutionKinds: [...wishes.institutionKinds],
    confirmedOn: availabilityConfirmedAt?.toISOString().slice(0, 10) ?? null,
  };
});

/**
 * Confirms availability, saves the preferred kinds of institution, or removes a form of work. Each form of work is
 * saved on its own page, which also handles undo.
 */
export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const formData = await args.request.formData();
  const removed = formData.get("remove");
  if (removed !== null) {
    const type = engagementTypeInput.safeParse(removed);
    if (!type.success) throw new Refusal("not_found");
    const [{ availability }, { payFloors }] = await Promise.all([getProfile(actor), getWishes(actor)]);
    const offer = availability.find((one) => one.engagementType === type.data);
    const floor = payFloors[type.data];
    const { version } = await removeAvailability(actor, type.data);
    if (!offer) return data({ removed: undefined });
    const name = translator(locale)(`engagementType.${type.data}`);
    const fields = {
      ...undoFields(
        { ...offer, payFloorAmount: floor?.amount ?? null, payFloorCurrency: floor?.currency ?? null, payFloorPer: floor?.per ?? null },
        "",
      ),
      version: String(version),
    };
    return data({ removed: { name, fields, to: localePath(locale, `${PATH}/${type.data}`) } });
  }
  if (formData.get("intent") === "wish") {
    return saveForm(args.request, {
      formData,
      schema: institutionWishInput,
      save: (value) => saveInstitutionWish(actor, value),
      explain: () => translator(locale, "profile")("refusal.stale"),
      to: `${localePath(locale, PATH)}?done=saved`,
    });
  }
  await confirmAvailability(actor);
  return redirect(`${localePath(locale, PATH)}?done=saved`);
});

export default function AvailabilityStep() {
  const { offers, confirmedOn, version, institutionKinds } = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  return (
    <StepPage step="availability">
      <UndoNotice />
      {offers.every((offer) => offer.ended) ? (
        <div className="mb-6">
          <Notice tone="warning" standing>
            {t("availability.nothing")}
          </Notice>
        </div>
      ) : null}
      <ul className="divide-y divide-line border-y border-line">
        {ENGAGEMENT_TYPES.map((type) => {
          const offer = offers.find((one) => one.engagementType === type);
          const name = tc(`engagementType.${type}`);
          return (
            <li key={type} className="flex flex-wrap items-start gap-x-4 gap-y-2 py-4">
              <EngagementIcon type={type} />
              <div className="min-w-0 flex-1 basis-60">
                <p className="flex flex-wrap items-center gap-2 font-medium">
                  {name}
                  {offer?.ended ? <Badge tone="warning">{t("availability.ended")}</Badge> : null}
                </p>
                <p className="text-sm text-ink-soft">
                  {offer
                    ? [
                        offer.until === null
                          ? t("availability.fromOn", { date: formatDate(locale, offer.from) })
                          : formatDateRange(locale, offer.from, offer.until),
                        offer.hoursPerWeek === null ? null : tc("unit.hoursPerWeek", { count: offer.hoursPerWeek }),
                        offer.months === null ? null : tc("unit.months", { count: offer.months }),
                        offer.remoteOnly ? t("availability.remoteOnly") : null,
                      ]
                        .filter(Boolean)
                        .join(" · ")
                    : tc(`engagementHint.${type}`)}
                </p>
              </div>
              <Link
                to={localePath(locale, `${PATH}/${type}`)}
                className={buttonClass(offer ? "quiet" : "secondary", "compact")}
                aria-label={offer ? t("editItem", { name }) : t("availability.addNamed", { name })}
              >
                {offer ? tc("action.edit") : t("availability.add")}
              </Link>
            </li>
          );
        })}
      </ul>
      {offers.length > 0 ? (
        <Form method="post" className="mt-6 flex flex-wrap items-center gap-4">
          <Button variant="secondary" size="compact" name="intent" value="confirm">
            {t("availability.confirm")}
          </Button>
          {confirmedOn ? (
            <p className="text-sm text-ink-soft">{t("availability.confirmedOn", { date: formatDate(locale, confirmedOn) })}</p>
          ) : null}
        </Form>
      ) : null}
      <InstitutionWishForm key={version} version={version} kinds={institutionKinds} />
      <ContinueActions step="availability" />
    </StepPage>
  );
}
