import { isRouteErrorResponse, type useLoaderData, useLocation, useMatches } from "@remix-run/react";
import { useContext } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { UNSAFE_DataRouterStateContext as DataRouterState } from "react-router-dom";
import { type MessageKey, type Translator } from "~/i18n/i18n";
import { errorKind } from "./error-page";

/** What a page's title can be computed from when a message alone is not enough. */
interface PageSource<Loader> {
  data: ReturnType<typeof useLoaderData<Loader>>;
  t: Translator;
  pathname: string;
}

type Words<Loader> = MessageKey | ((page: PageSource<Loader>) => string);

/**
 * What every page declares for the layout: `export const handle: PageHandle = { title: "cases:list.title" }`, or for a
 * title that depends on loader data
 * `export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.name }`.
 * The layout adds the product's name. A layout route's title applies to its pages that have none.
 */
export interface PageHandle<Loader = unknown> {
  title: Words<Loader>;
  /** Indexable pages (http/public-pages.ts) give a description, a canonical address where several show the same, or opt out. */
  description?: Words<Loader>;
  canonical?: (page: PageSource<Loader>) => string;
  listed?: (page: PageSource<Loader>) => boolean;
  /** The address is a secret and must not leak to another site. */
  tokenInAddress?: boolean;
}

/** The document's title and other head elements of the page; on an error page, what went wrong. */
export function PageHead() {
  const { t: common } = useTranslation();
  const t = common as Translator;
  const matches = useMatches();
  const { pathname } = useLocation();
  // Remix gives the error only to the route whose boundary renders it; the document is rendered outside that route.
  const errors = useContext(DataRouterState)?.errors;
  const brand = common("appName");
  if (errors) return <title>{`${t(`errors:page.${kindOf(Object.values(errors)[0])}.title`)} · ${brand}`}</title>;
  const match = matches.findLast((one) => handleOf(one)?.title !== undefined);
  const page = match && handleOf(match);
  if (!page) return <title>{brand}</title>;
  const source = { data: match.data, t, pathname };
  const inWords = (words: Words<unknown>) => (typeof words === "function" ? words(source) : t(words as "appName"));
  return (
    <>
      <title>{`${inWords(page.title)} · ${brand}`}</title>
      {page.description ? <meta name="description" content={inWords(page.description)} /> : null}
      {page.canonical ? <link rel="canonical" href={page.canonical(source)} /> : null}
      {page.listed?.(source) === false ? <meta name="robots" content="noindex" /> : null}
      {/* With "no-referrer", browsers would post the page's form with a null Origin. */}
      {page.tokenInAddress ? <meta name="referrer" content="same-origin" /> : null}
    </>
  );
}

function handleOf({ handle }: { handle: unknown }) {
  return handle as PageHandle | undefined;
}

function kindOf(error: unknown) {
  return errorKind(isRouteErrorResponse(error) ? error.status : 500);
}
