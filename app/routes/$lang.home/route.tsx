import { type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { listNewPositions } from "~/domain/home/list-new-positions.server";
import { listNext } from "~/domain/home/list-next.server";
import { listTodos } from "~/domain/home/list-todos.server";
import { listUnread } from "~/domain/notifications/list-notifications.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { NewPositions, NextList, NewsList, TodoList } from "./sections";

const NEWS = 5;

export const handle: PageHandle = { title: "home:title" };

/** The dashboard: open tasks, recent changes and next steps, across all of the reader's roles. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const [todos, { next, profilePercent }, news, positions] = await Promise.all([
    listTodos(actor),
    listNext(actor),
    listUnread(actor, locale, NEWS),
    listNewPositions(actor),
  ]);
  const here = <T extends { path: string }>({ path, ...rest }: T) => ({ ...rest, to: localePath(locale, path) });
  return {
    name: actor.displayName,
    isExpert: actor.expertId !== null,
    todos: todos.map(here),
    next: next.map(here),
    profilePercent,
    news: news.map(({ id, title, text, at, path }) => ({ id, title, text, at, to: localePath(locale, path) })),
    positions: positions.map(({ id, titleVi, titleEn, publishedOn }) => ({
      id,
      name: pickText(locale, { vi: titleVi, en: titleEn }),
      publishedOn,
      to: localePath(locale, `/positions/${id}`),
    })),
  };
});

export default function Home() {
  const { name, todos, next, profilePercent, news, positions, isExpert } = useLoaderData<typeof loader>();
  const { t } = useTranslation("home");
  // A reader with no open tasks, as on the first day, sees first how to get started.
  const quiet = todos.length === 0 && news.length === 0;
  const waiting = (
    <div key="waiting" className="space-y-10">
      <TodoList todos={todos} />
      <NewsList news={news} />
    </div>
  );
  const ahead = (
    <div key="ahead" className="space-y-10">
      <NextList next={next} profilePercent={profilePercent} />
      {isExpert && positions.length > 0 ? <NewPositions positions={positions} /> : null}
    </div>
  );
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("hello", { name })} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[3fr_2fr]">{quiet ? [ahead, waiting] : [waiting, ahead]}</div>
    </Page>
  );
}
