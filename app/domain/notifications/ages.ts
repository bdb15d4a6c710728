/** Lines on a page of the list. */
export const NOTIFICATION_PAGE = 20;

/** The header's figure stops here: more than this is "many". */
export const COUNTED_UNREAD = 100;

/** Days after reading when a notification goes; one that nobody read goes after a year. */
export const KEEP_READ_DAYS = 90;
export const KEEP_UNREAD_DAYS = 365;

/** Days for which the outbox keeps the row of a mail that left or was given up: its kind and times, no address, no words. */
export const KEEP_MAIL_DAYS = 30;
