import { deviceName } from "~/domain/identity/device";
import { type Origin } from "~/domain/identity/start-session.server";
import { type RequestArgs } from "./context";
import { sessionId } from "./session.server";

/** Where a request comes from, as the use cases of identity take it. */
export function requestOrigin({ request, context }: RequestArgs): Origin {
  return {
    clientAddress: context.clientAddress,
    device: deviceName(request.headers.get("User-Agent")),
    sessionId: sessionId(request),
  };
}
