import account from "./vi/account";
import admin from "./vi/admin";
import common from "./vi/common";
import errors from "./vi/errors";
import experts from "./vi/experts";
import institutions from "./vi/institutions";
import landing from "./vi/landing";
import legal from "./vi/legal";
import mail from "./vi/mail";
import matches from "./vi/matches";
import recommended from "./vi/recommended";
import search from "./vi/search";
import matching from "./vi/matching";
import privacy from "./vi/privacy";
import profile from "./vi/profile";
import positions from "./vi/positions";
import supply from "./vi/supply";
import taxonomy from "./vi/taxonomy";
import ui from "./vi/ui";
import whatIf from "./vi/whatIf";

/** The Vietnamese catalogue: one line per area. */
export default {
  account,
  admin,
  common,
  errors,
  experts,
  institutions,
  landing,
  legal,
  mail,
  matches,
  recommended,
  search,
  matching,
  privacy,
  profile,
  positions,
  supply,
  taxonomy,
  ui,
  whatIf,
} as const;
