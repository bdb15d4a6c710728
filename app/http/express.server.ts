import { createRequestHandler } from "@remix-run/express";
import { type ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type NextFunction, type Request, type RequestHandler, type Response } from "express";
import compressedStatic from "express-static-gzip";
import { randomBytes, randomUUID } from "node:crypto";
import { type Locale } from "~/i18n/locale";
import { env, isDevelopment, isSecureOrigin } from "~/platform/env.server";
import { errorFields, log } from "~/platform/log.server";
import { addressRefusal, LONGEST_PATH } from "./address-shape";
import { type RequestContext } from "./context";
import { brandFiles } from "./brand-files.server";
import { buildLocale, localizedBuilds } from "./localized-build.server";
import { allowedOrigins, isOriginAllowed } from "./origin";
import { isOneClick, isOneClickBody } from "./one-click";
import { isUnlisted } from "./public-pages";
import { isFormBody, isHost, isUploadBody } from "./request-shape";
import { RETRY_SECONDS } from "./retry-after";
import { MANIFEST_PATH, routeDiscovery } from "./route-discovery";
import { securityHeaders } from "./security-headers.server";
import { uploadBound } from "./upload-routes";

/** Bodies without files above this size are refused before they are read; no form of the product comes near it. */
const BODY_LIMIT_BYTES = 1_000_000;

/** What Vite's dev server provides; absent when the built app is served. */
export type DevServer = { middlewares: express.Handler; loadBuild: () => Promise<ServerBuild> };

/**
 * The express app: request id, security headers, origin check, assets, then Remix. It knows nothing of the domain.
 * @param options.build the built server, or a dev server that builds on demand
 */
export function createApp(options: { build: ServerBuild } | { dev: DevServer }): express.Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env().TRUST_PROXY);
  app.use(
    identify,
    logRequest,
    keepPrivate,
    securityHeaders({ https: isSecureOrigin(), development: "dev" in options }),
    refuseBadHosts,
    refuseForeignOrigins,
    refuseOtherBodies,
  );
  // Module paths of the development server are deeper than any address of the product.
  if ("dev" in options) app.use(options.dev.middlewares);
  app.use(refuseStrangeAddresses, compression(), brandFiles());
  if ("build" in options) app.use("/assets", builtAssets());
  app.use(express.static("build/client", { maxAge: "1h" }));
  const buildIn = "dev" in options ? options.dev.loadBuild : localizedBuilds(options.build);
  app.all(MANIFEST_PATH, answerDiscovery(buildIn));
  app.all("*", answerPages(buildIn, isDevelopment() && "dev" in options ? "development" : "production"));
  app.use(lastResort);
  return app;
}

/** Scripts, styles and fonts, whose names change with their content; scripts and styles as Brotli where the browser accepts it. */
const builtAssets = () =>
  compressedStatic("build/client/assets", {
    enableBrotli: true,
    orderPreference: ["br"],
    index: false,
    serveStatic: { immutable: true, maxAge: "1y" },
  });

/** Picks the build for the request's language: its routes load with the messages of that language. */
type BuildIn = (locale: Locale) => Promise<ServerBuild>;

function answerPages(buildIn: BuildIn, mode: "development" | "production"): RequestHandler {
  const handler = (locale: Locale) =>
    createRequestHandler({
      build: () => buildIn(locale),
      mode,
      getLoadContext: (request, response): RequestContext => ({
        cspNonce: String(response.locals.cspNonce),
        requestId: String(response.locals.requestId),
        clientAddress: request.ip ?? "unknown",
        setCookie: (value) => void response.append("Set-Cookie", value),
      }),
    });
  const handlers = { vi: handler("vi"), en: handler("en") };
  // Express 4 does not await a handler's promise.
  return (request, response, next) => void handlers[buildLocale(request)](request, response, next).catch(next);
}

function identify(_request: Request, response: Response, next: NextFunction) {
  response.locals.requestId = randomUUID();
  response.locals.cspNonce = randomBytes(16).toString("base64");
  response.setHeader("X-Request-Id", response.locals.requestId as string);
  next();
}

/**
 * Pages and their data are private to one reader: no cache stores them unless a response says otherwise. Whether search
 * engines may index a response is decided once its status is known.
 */
function keepPrivate(request: Request, response: Response, next: NextFunction) {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => Response;
  response.writeHead = ((...args: unknown[]) => {
    const status = typeof args[0] === "number" ? args[0] : response.statusCode;
    if (isUnlisted(request.path, status)) response.setHeader("X-Robots-Tag", "noindex");
    if (status === 503 && !response.hasHeader("Retry-After")) response.setHeader("Retry-After", RETRY_SECONDS);
    if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "private, no-store");
    return writeHead(...args);
  }) as Response["writeHead"];
  next();
}

/** Logs one line per request: no query (links carry tokens), no address, no body. */
function logRequest(request: Request, response: Response, next: NextFunction) {
  const started = performance.now();
  response.on("finish", () => {
    if (request.path.startsWith("/assets/")) return;
    const fields = {
      requestId: String(response.locals.requestId),
      method: request.method,
      path: request.path.slice(0, LONGEST_PATH),
      status: response.statusCode,
      ms: Math.round(performance.now() - started),
    };
    if (response.statusCode >= 500) log.error(fields, "request");
    else log.info(fields, "request");
  });
  next();
}

/** A plain-text response, for cases where no page can be rendered or the client is not a browser. */
function answerInPlainText(response: Response, status: number, text: string) {
  response.status(status).type("text/plain; charset=utf-8").send(text);
}

const INVALID = "Yêu cầu không hợp lệ.\nThe request is not valid.\n";

/** Runs before the address is matched against files or routes. Single-route data requests (`_data`) are refused: no page sends them. */
function refuseStrangeAddresses(request: Request, response: Response, next: NextFunction) {
  const refusal = addressRefusal(request.originalUrl);
  if (refusal !== null) return answerInPlainText(response, refusal, "Không tìm thấy địa chỉ này.\nThere is no such address.\n");
  if (request.query._data !== undefined) return answerInPlainText(response, 400, INVALID);
  next();
}

function answerDiscovery(buildIn: BuildIn): RequestHandler {
  const known = new WeakMap<ServerBuild, ReturnType<typeof routeDiscovery>>();
  return (request, response, next) => {
    buildIn(buildLocale(request))
      .then((build) => {
        const discover = known.get(build) ?? routeDiscovery(build);
        known.set(build, discover);
        const found = discover(new URL(request.originalUrl, "http://localhost").searchParams);
        if (found.answer === "refused") return answerInPlainText(response, 400, INVALID);
        if (found.answer === "reload") return void response.status(204).setHeader("X-Remix-Reload-Document", "true").end();
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable").json(found.routes);
      })
      .catch(next);
  };
}

/** Remix builds a request's URL from its Host header and throws when that is invalid. */
function refuseBadHosts(request: Request, response: Response, next: NextFunction) {
  if (isHost(request.headers.host)) return next();
  answerInPlainText(response, 400, INVALID);
}

const origins = allowedOrigins(env().APP_URL);

function refuseForeignOrigins(request: Request, response: Response, next: NextFunction) {
  if (isOneClick(request.method, request.path, request.headers.origin)) return next();
  if (isOriginAllowed(request.method, request.headers.origin, origins) && isOriginOfHost(request)) return next();
  answerInPlainText(
    response,
    403,
    `Yêu cầu không đến từ trang này nên không được thực hiện. Hãy mở lại trang tại ${env().APP_URL} và thử lại.\n` +
      `This request did not come from this site and was not carried out. Open the page again at ${env().APP_URL} and try once more.\n`,
  );
}

/** Remix makes the same comparison and throws on a mismatch. This check answers a proxy that does not forward Host without an error. */
function isOriginOfHost({ method, headers }: Request): boolean {
  if (method === "GET" || method === "HEAD" || headers.origin === undefined) return true;
  const forwarded = [headers["x-forwarded-host"]].flat()[0]?.split(",")[0]?.trim();
  return new URL(headers.origin).host === (forwarded || headers.host);
}

function refuseOtherBodies(request: Request, response: Response, next: NextFunction) {
  if (request.method === "GET" || request.method === "HEAD") return next();
  const type = request.headers["content-type"];
  const oneClick = isOneClick(request.method, request.path, request.headers.origin) && isOneClickBody(type);
  const limit = oneClick || isFormBody(type) ? BODY_LIMIT_BYTES : isUploadBody(type) ? uploadBound(request.path) : null;
  if (limit === null) {
    return answerInPlainText(response, 415, "Nội dung gửi lên không phải là biểu mẫu.\nThe submitted content is not a form.\n");
  }
  const length = Number(request.headers["content-length"] ?? (request.headers["transfer-encoding"] ? NaN : 0));
  if (length <= limit) return next();
  answerInPlainText(
    response,
    Number.isNaN(length) ? 411 : 413,
    "Nội dung gửi lên quá lớn hoặc không rõ kích thước.\nThe submitted content is too large or its size is unknown.\n",
  );
}

function lastResort(error: unknown, _request: Request, response: Response, next: NextFunction) {
  const requestId = String(response.locals.requestId);
  const status = typeof error === "object" && error !== null && "status" in error ? Number(error.status) : 500;
  if (status >= 500) log.error({ requestId, ...errorFields(error) }, "unhandled in express");
  if (response.headersSent) return next(error);
  answerInPlainText(
    response,
    status >= 400 && status < 600 ? status : 500,
    `Không xử lý được yêu cầu. Mã lỗi: ${requestId}\nThe request could not be handled. Error id: ${requestId}\n`,
  );
}
