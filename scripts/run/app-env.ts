import { join } from "node:path";
import { type ServiceEnv } from "../services/running";
import { listenHost } from "./listen-host";

/**
 * The environment of the application's processes: this process's own plus the settings of the services.
 * @param options.embedded opens the development pages on this machine only, stores mails in the data folder and logs only warnings,
 *   unless the environment says otherwise; none of this applies to configured deployments
 */
export function appEnv(
  services: ServiceEnv,
  options: { embedded: boolean; dataDir: string; nodeEnv?: "production" | "development" | "test" },
): NodeJS.ProcessEnv {
  const { env } = process;
  const port = env.PORT || "3000";
  return {
    ...env,
    ...services,
    PORT: port,
    HOST: listenHost(env, options.embedded),
    APP_URL: env.APP_URL || `http://localhost:${port}`,
    NODE_ENV: options.nodeEnv ?? "production",
    NHIPCAU_MODE: env.NHIPCAU_MODE || (options.embedded ? "development" : "production"),
    // A newcomer reads this terminal: the address and the accounts should stay visible.
    LOG_LEVEL: env.LOG_LEVEL || (options.embedded ? "warn" : "info"),
    MAIL_FOLDER: env.MAIL_FOLDER || join(options.dataDir, "mail"),
  };
}
