import { type Messages } from "./i18n";
import { type Locale } from "./locale";
import en from "./messages/en";
import vi from "./messages/vi";

/** All messages in both languages: for the server, and for the browser under `npm run dev`. */
export const allMessages: Record<Locale, Messages> = { vi, en };
