import { type Messages } from "./i18n";
import { type Locale } from "./locale";
import en from "./messages/en";
import vi from "./messages/vi";

/** Everything, in both languages: for the server, and for the browser while `npm run dev` serves it. */
export const allMessages: Record<Locale, Messages> = { vi, en };
