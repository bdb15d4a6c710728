import type {} from "i18next";
import type vi from "./messages/vi";

declare module "i18next" {
  /** Keys are checked against the Vietnamese catalogue; messages.test.ts checks that the English one has the same keys. */
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: typeof vi;
    returnNull: false;
  }
}
