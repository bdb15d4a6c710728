import { type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLocale } from "~/i18n/use-locale";
import { isDevelopment } from "~/platform/env.server";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { SiteShell } from "~/ui/site-shell";
import { DataSamples } from "./data-samples";
import { FieldSamples } from "./field-samples";
import { FrameSamples } from "./frame-samples";
import { Swatches } from "./swatches";
import { Vocabulary } from "./vocabulary";

export const handle: PageHandle = { title: () => "/dev/ui" };

/** Every component of app/ui in its states. Development only; `?lang=` selects the language. */
export function loader({ request }: LoaderFunctionArgs) {
  if (!isDevelopment()) throw new Response(null, { status: 404 });
  return { section: new URL(request.url).searchParams.get("section") };
}

const SECTIONS = {
  fields: FieldSamples,
  data: DataSamples,
  frame: FrameSamples,
  tokens: Swatches,
  words: Vocabulary,
} as const;

export default function DevUi() {
  const { section } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const shown = Object.entries(SECTIONS).filter(([name]) => section === null || section === name);
  return (
    <SiteShell
      user={
        section === "data"
          ? null
          : {
              displayName: "Công Tằng Tôn Nữ Thị Ngọc Phương",
              links: [{ to: "/dev/ui", label: "/dev/ui" }],
              notifications: { to: "/dev/ui", unread: 3, many: 100 },
            }
      }
      nav={Object.keys(SECTIONS).map((name) => ({ to: `/dev/ui?section=${name}&lang=${locale}`, label: name }))}
    >
      <Page>
        <PageHeader title="/dev/ui" lead="app/ui, app/styles/tokens.css" />
        <div className="space-y-16">
          {shown.map(([name, Section]) => (
            <Section key={name} />
          ))}
        </div>
      </Page>
    </SiteShell>
  );
}
