import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { getProfile } from "~/domain/experts/get-profile.server";
import { getWishes } from "~/domain/experts/get-wishes.server";
import { availabilityInput, engagementTypeInput } from "~/domain/experts/input";
import { saveAvailability } from "~/domain/experts/save-availability.server";
import { provinceOptions } from "~/domain/reference/options";
import { Refusal } from "~/domain/refusal";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { todayInVietnam } from "~/domain/days";
import { OfferForm } from "./offer-form";

const PATH = "/profile/availability";

function typeOf(value: string | undefined) {
  const parsed = engagementTypeInput.safeParse(value);
  if (!parsed.success) throw new Refusal("not_found");
  return parsed.data;
}

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const type = typeOf(args.params.type);
  const actor = await requireExpert(args);
  const [{ availability, version }, wishes] = await Promise.all([getProfile(actor), getWishes(actor)]);
  const offer = availability.find((one) => one.engagementType === type) ?? null;
  return {
    type,
    version,
    offer: offer && { ...offer, provinceCodes: [...offer.provinceCodes] },
    payFloor: wishes.payFloors[type] ?? null,
    today: todayInVietnam(),
    provinces: provinceOptions(requestLocale(args.request)),
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "profile");
  const type = typeOf(args.params.type);
  const formData = await args.request.formData();
  const list = localePath(locale, PATH);
  return saveForm(args.request, {
    formData,
    schema: availabilityInput,
    save: (value) => saveAvailability(actor, type, value),
    explain: () => t("refusal.stale"),
    to: `${list}?done=saved`,
  });
});

export default function OfferPage() {
  const data = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  return (
    <div>
      <p className="mb-2">
        <Link to={localePath(useLocale(), PATH)} className="link text-sm">
          {t("availability.back")}
        </Link>
      </p>
      <h1 className="text-2xl font-semibold tracking-tight">{tc(`engagementType.${data.type}`)}</h1>
      <p className="prose mt-2 mb-8 text-ink-soft">{tc(`engagementHint.${data.type}`)}</p>
      <OfferForm {...data} />
    </div>
  );
}
