import { deviceName } from "~/domain/identity/device";
import { lucia } from "~/domain/identity/lucia.server";
import { type Origin } from "~/domain/identity/start-session.server";
import { type RequestArgs } from "./context";

/** Where a request comes from, as the use cases of identity take it. */
export function requestOrigin({ request, context }: RequestArgs): Origin {
  return {
    clientAddress: context.clientAddress,
    device: deviceName(request.headers.get("User-Agent")),
    sessionId: lucia.readSessionCookie(request.headers.get("Cookie") ?? ""),
  };
}
