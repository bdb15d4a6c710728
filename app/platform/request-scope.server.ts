import { AsyncLocalStorage } from "node:async_hooks";

/** The longest total time that a request waits for optional services. */
export const MAX_WAITED_MS = 2_000;

/** Thrown instead of calling an optional service for which the request has no time left. */
export class TimeBudgetSpent extends Error {}

/** One request: its end, and how long it has waited; concurrent calls count once. */
class RequestScope {
  readonly signal: AbortSignal;
  private waited = 0;
  private open = 0;
  private since = 0;

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  left(): number {
    return MAX_WAITED_MS - this.waited - (this.open > 0 ? performance.now() - this.since : 0);
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
 * @param request the same object for all parts of one request, which share its waiting time
 * @param signal aborted when the client disconnects
 */
export function withinRequest<T>(request: object, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const scope = scopes.get(request) ?? new RequestScope(signal);
  scopes.set(request, scope);
  return current.run(scope, work);
}

/** Stops work whose result is no longer needed: throws when the client of this request has disconnected. */
export function throwIfDisconnected(): void {
  current.getStore()?.signal.throwIfAborted();
}

/**
 * Calls an optional service for as long as the request may still wait for such services.
 * @throws TimeBudgetSpent without calling it, when the waiting time is used up; the abort reason, once the client has
 * disconnected
 */
export async function withTimeBudget<T>(milliseconds: number, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const scope = current.getStore();
  scope?.signal.throwIfAborted();
  const most = Math.floor(Math.min(milliseconds, scope?.left() ?? milliseconds));
  if (most <= 0) throw new TimeBudgetSpent();
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
