import type {} from "i18next";
import type vi from "./messages/vi";

/** The catalogue without `{{brand}}`, which no caller passes: it is a standing value of every message. */
type Unbranded<Text> = Text extends `${infer Before}{{brand}}${infer After}`
  ? Unbranded<`${Before}${After}`>
  : Text extends object
    ? { readonly [Key in keyof Text]: Unbranded<Text[Key]> }
    : Text;

declare module "i18next" {
  /** Keys are checked against the Vietnamese catalogue; messages.test.ts checks that the English one has the same keys. */
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: Unbranded<typeof vi>;
    returnNull: false;
  }
}
