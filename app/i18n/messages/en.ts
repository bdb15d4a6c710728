import account from "./en/account";
import admin from "./en/admin";
import common from "./en/common";
import errors from "./en/errors";
import institutions from "./en/institutions";
import landing from "./en/landing";
import legal from "./en/legal";
import mail from "./en/mail";
import matching from "./en/matching";
import matches from "./en/matches";
import search from "./en/search";
import ui from "./en/ui";

/** The English catalogue: one line per area. */
export default {
  account,
  admin,
  common,
  errors,
  institutions,
  landing,
  legal,
  mail,
  matching,
  matches,
  search,
  ui,
} as const;
