/** Rows per page of the list. */
export const NOTIFICATION_PAGE = 20;

/** The unread count in the header is capped here; anything above is "many". */
export const COUNTED_UNREAD = 100;

/** Days after reading when a notification is deleted; an unread one is deleted after a year. */
export const KEEP_READ_DAYS = 90;
export const KEEP_UNREAD_DAYS = 365;

/** Days for which the outbox keeps the row of a mail that was sent or has failed for good: its kind and times, no address, no text. */
export const KEEP_MAIL_DAYS = 30;
