import { deviceName } from "~/domain/identity/device";
import { type Origin } from "~/domain/identity/start-session.server";
import { type RequestArgs } from "./context";
import { sessionId } from "./session.server";

/** The origin of a request, in the form that the identity use cases expect. */
export function requestOrigin({ request, context }: RequestArgs): Origin {
  return {
    clientAddress: context.clientAddress,
    device: deviceName(request.headers.get("User-Agent")),
    sessionId: sessionId(request),
  };
}
