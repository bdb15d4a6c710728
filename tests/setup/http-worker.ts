import { inject } from "vitest";

/** Runs before each test file imports the application: sets the database, index and address of the running application. */
Object.assign(process.env, inject("app"), { NODE_ENV: "test", DATABASE_POOL: "5", DATABASE_WAIT_MS: "60000" });
