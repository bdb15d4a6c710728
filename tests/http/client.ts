import { env } from "~/platform/env.server";
import { sessionFor } from "../factories/session-for";

type Sent = { form?: Record<string, string>; headers?: Record<string, string> };

/** A browser's user agent, since crawlers get pages in a different way. */
const BROWSER = { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36" };

/** Sends HTTP requests to the running application as one person, without following redirects. */
export class Client {
  private constructor(
    private readonly headers: Record<string, string>,
    private readonly site: string,
  ) {}

  /**
   * @param userId the signed-in person; signed out if omitted
   * @param site the address of the application, if it is not the shared one
   */
  static async of(userId?: string, site = env().APP_URL): Promise<Client> {
    const cookie = userId === undefined ? null : await sessionFor(userId);
    return new Client({ ...BROWSER, ...(cookie ? { Cookie: `${cookie.name}=${cookie.value}` } : {}) }, site);
  }

  get(path: string): Promise<Response> {
    return this.ask(path, {});
  }

  /** Posts a form with the site's own `Origin` unless another is given; an empty one is not sent. */
  post(path: string, { form = {}, headers = { Origin: this.site } }: Sent): Promise<Response> {
    return this.ask(path, { method: "POST", body: new URLSearchParams(form), headers });
  }

  /** Any request, with this person's cookie. */
  ask(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
    return fetch(`${this.site}${path}`, { ...init, redirect: "manual", headers: { ...this.headers, ...init.headers } });
  }
}
