import { AsyncLocalStorage } from "node:async_hooks";

/** What a reader waits at most, altogether, for services that a page can do without. */
export const MOST_WAITED_MS = 2_000;

/** Thrown in place of a question to a service for which the request has no time left. */
export class WaitedEnough extends Error {}

/** One request: its end, and how long it has waited; questions asked at once wait once. */
class RequestScope {
  readonly signal: AbortSignal;
  private waited = 0;
  private open = 0;
  private since = 0;

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  left(): number {
    return MOST_WAITED_MS - this.waited - (this.open > 0 ? performance.now() - this.since : 0);
  }

  begin(): void {
    if (this.open === 0) this.since = performance.now();
    this.open += 1;
  }

  end(): void {
    this.open -= 1;
    if (this.open === 0) this.waited += performance.now() - this.since;
  }
}

const current = new AsyncLocalStorage<RequestScope>();
const scopes = new WeakMap<object, RequestScope>();

/**
 * Runs a part of the work for a request.
 * @param request the same object for all parts of one request, which share what they may wait
 * @param signal aborted when the reader is gone
 */
export function withinRequest<T>(request: object, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const scope = scopes.get(request) ?? new RequestScope(signal);
  scopes.set(request, scope);
  return current.run(scope, work);
}

/** Ends work that nobody waits for any more: throws when the reader of this request is gone. */
export function stopWhenGone(): void {
  current.getStore()?.signal.throwIfAborted();
}

/**
 * Asks a service that a page can do without, for as long as the request may still wait for such services.
 * @throws WaitedEnough without asking, when it has waited long enough; whatever ended the request, once the reader is gone
 */
export async function waitAtMost<T>(milliseconds: number, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const scope = current.getStore();
  scope?.signal.throwIfAborted();
  const most = Math.floor(Math.min(milliseconds, scope?.left() ?? milliseconds));
  if (most <= 0) throw new WaitedEnough();
  const enough = AbortSignal.timeout(most);
  scope?.begin();
  try {
    return await ask(scope ? AbortSignal.any([scope.signal, enough]) : enough);
  } catch (error) {
    scope?.signal.throwIfAborted();
    throw error;
  } finally {
    scope?.end();
  }
}
