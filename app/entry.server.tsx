import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { pageStream } from "~/http/page-stream.server";
import { pageBrand } from "~/http/brand-files.server";
import { logUnexpected } from "~/http/respond.server";
import { requestLocale, serverI18n } from "~/i18n/i18n.server";
import { limitToPages } from "~/platform/db.server";
import { I18nContext } from "~/i18n/use-translation";
import { BrandContext } from "~/ui/brand";
import { NonceContext } from "~/ui/nonce";

limitToPages();

/** Milliseconds after which a page that still waits for data is aborted. */
export const streamTimeout = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const nonce = loadContext.cspNonce;
  const i18n = serverI18n(requestLocale(request));
  const brand = pageBrand(i18n.language);
  // Crawlers do not run the scripts that fill in streamed parts, so they get the complete page.
  const whole = isbot(request.headers.get("User-Agent") ?? "");

  return new Promise((resolve, reject) => {
    let code = status;
    let sent = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <I18nContext.Provider value={i18n}>
          <BrandContext.Provider value={brand}>
            <RemixServer context={remixContext} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
          </BrandContext.Provider>
        </I18nContext.Provider>
      </NonceContext.Provider>,
      {
        nonce,
        [whole ? "onAllReady" : "onShellReady"]() {
          sent = true;
          const body = pageStream();
          headers.set("Content-Type", "text/html; charset=utf-8");
          headers.set("Content-Language", i18n.language);
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          code = 500;
          // Before the shell is sent, the rejection above reports the same error.
          if (sent) log(error, request, loadContext);
        },
      },
    );
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/** Handles errors of loaders, actions and rendering. Responses thrown on purpose do not reach this function. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  // A client that disconnected is not an error.
  if (!request.signal.aborted) log(error, request, context);
}

function log(error: unknown, request: Request, { requestId }: AppLoadContext): void {
  logUnexpected(error, { requestId, method: request.method, path: new URL(request.url).pathname });
}
