import "i18next";
import type vi from "./messages/vi";

declare module "i18next" {
  /** Keys are checked against the Vietnamese catalogue; messages.test.ts holds the English one equal to it. */
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: typeof vi;
    returnNull: false;
  }
}
