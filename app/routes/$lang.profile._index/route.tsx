import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { confirmAvailability } from "~/domain/experts/confirm-availability.server";
import { getProfileOverview } from "~/domain/experts/get-profile-overview.server";
import { publishExpert } from "~/domain/experts/publish-expert.server";
import { startProfile } from "~/domain/experts/start-profile.server";
import { unpublishExpert } from "~/domain/experts/unpublish-expert.server";
import { requestLocale, requireUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { Overview } from "./overview";
import { StartProfile } from "./start-profile";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireUser(args);
  if (actor.expertId === null) return { overview: null };
  const { profile, completeness, gaps, today } = await getProfileOverview(actor);
  return {
    overview: {
      id: profile.id,
      givenName: profile.givenName,
      percent: completeness.percent,
      steps: completeness.steps,
      helps: completeness.helps.slice(0, 4),
      gaps,
      today,
      visibility: profile.visibility,
      publishedOn: profile.publishedAt?.toISOString().slice(0, 10) ?? null,
      confirmedOn: profile.availabilityConfirmedAt?.toISOString().slice(0, 10) ?? null,
      verified: profile.verifiedAt !== null,
      offers: profile.availability.map(({ engagementType, from, until, hoursPerWeek, months }) => ({
        engagementType,
        from,
        until,
        hoursPerWeek,
        months,
      })),
    },
  };
});

export const handle: PageHandle = { title: "profile:title" };

/** Start, publish, unpublish, confirm: each runs its own use case, then redirects to the overview. */
export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireUser(args);
  const locale = requestLocale(args.request);
  const here = localePath(locale, "/profile");
  const formData = await args.request.formData();
  switch (String(formData.get("intent"))) {
    case "start":
      await startProfile(actor);
      return redirect(localePath(locale, "/profile/names"));
    case "publish": {
      const outcome = await publishExpert(actor, locale, formData.get("audience")?.toString());
      return outcome.ok ? redirect(`${here}?done=published`) : data(null, outcome.code === "audience_changed" ? 409 : 400);
    }
    case "unpublish":
      await unpublishExpert(actor);
      return redirect(`${here}?done=unpublished`);
    case "confirm":
      await confirmAvailability(actor);
      return redirect(`${here}?done=confirmed`);
    default:
      return data(null, 400);
  }
});

export default function ProfileHub() {
  const { overview } = useLoaderData<typeof loader>();
  return <Page>{overview ? <Overview overview={overview} /> : <StartProfile />}</Page>;
}
