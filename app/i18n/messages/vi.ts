import account from "./vi/account";
import admin from "./vi/admin";
import common from "./vi/common";
import errors from "./vi/errors";
import institutions from "./vi/institutions";
import landing from "./vi/landing";
import legal from "./vi/legal";
import mail from "./vi/mail";
import matching from "./vi/matching";
import matches from "./vi/matches";
import search from "./vi/search";
import ui from "./vi/ui";

/** The Vietnamese catalogue: one line per area. */
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
