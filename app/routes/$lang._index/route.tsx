import { type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readPublicFigures } from "~/domain/reports/read-public-figures.server";
import { listNewestOpen } from "~/domain/positions/list-newest-open.server";
import { countryName, findCountry } from "~/domain/reference/countries";
import { provinceName } from "~/domain/reference/provinces";
import { requestLocale } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { pickText } from "~/i18n/text";
import { type PageHandle } from "~/ui/page-head";
import { placeOnMap } from "~/ui/world-projection.server";
import { Doors } from "./doors";
import { Hero } from "./hero";
import { Newest } from "./newest";
import { Presence } from "./presence";

export const handle: PageHandle = { title: "landing:meta.title", description: "landing:meta.description" };

const VIET_NAM = { lon: 106, lat: 16.5 };

export const loader = answering(async ({ request }: LoaderFunctionArgs) => {
  const locale = requestLocale(request);
  const [figures, newest] = await Promise.all([readPublicFigures(), listNewestOpen(6)]);
  return {
    figures: {
      experts: figures.experts,
      countries: figures.countries,
      openPositions: figures.openPositions,
      verifiedInstitutions: figures.verifiedInstitutions,
      elsewhere: figures.elsewhere,
    },
    home: placeOnMap(VIET_NAM.lon, VIET_NAM.lat),
    places: figures.byCountry.flatMap(({ countryCode, experts }) => {
      const country = findCountry(countryCode);
      const place = country ? placeOnMap(country.lon, country.lat) : null;
      return place ? [{ code: countryCode, name: countryName(countryCode, locale), experts, ...place }] : [];
    }),
    newest: newest.map((position) => ({
      id: position.id,
      title: pickText(locale, { vi: position.titleVi, en: position.titleEn }),
      institution: pickText(locale, { vi: position.institutionVi, en: position.institutionEn }),
      province: position.provinceCode ? provinceName(position.provinceCode, locale) : null,
      engagementTypes: position.engagementTypes,
      dossierDeadline: position.dossierDeadline,
    })),
  };
});

export type LandingData = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Landing() {
  const { figures, home, places, newest } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero />
      <Doors />
      <Presence figures={figures} home={home} places={places} />
      <Newest positions={newest} />
    </>
  );
}
