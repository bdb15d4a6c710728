import { inject } from "vitest";

/** Before each file, and before it imports any of the application: the database, index and address of the one that runs. */
Object.assign(process.env, inject("app"), { NODE_ENV: "test", DATABASE_POOL: "5" });
