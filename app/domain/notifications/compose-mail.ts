import { type Locale } from "~/i18n/locale";
import { brand } from "~/platform/brand.server";
import { type Mail } from "./model";

/** The parts of a mail, already in the reader's language, as plain text. */
export type MailParts = {
  subject: string;
  /** "Kính gửi Nguyễn Thị Minh Khai," */
  greeting: string;
  paragraphs: readonly string[];
  /** The call to action; its URL is also printed in full below, for paper and for mail programs without links. */
  action?: { label: string; url: string };
  /** A list of items, each with a link to its own page. */
  items?: readonly { title: string; text: string; url?: string }[];
  /** Between the items and the action. */
  afterItems?: readonly string[];
  /** After the action: how long the link is valid, and what to do if the reader did not ask for it. */
  after?: readonly string[];
  /** Name and sentence of the sender at the end. */
  signature: readonly string[];
  /** Small links at the very end: how to get fewer of these mails. */
  footer?: readonly { label: string; url: string }[];
};

/**
 * Composes a mail as plain text and as HTML with the same content: one column, no images, no tracking, inline styles
 * since mail programs drop style sheets. Everything is escaped.
 */
export function composeMail(locale: Locale, parts: MailParts): Mail {
  const { subject, greeting, paragraphs, items = [], afterItems = [], action, after = [], signature, footer = [] } = parts;
  const listed = items.map((item) => [item.title, item.text, item.url].filter(Boolean).join("\n"));
  const blocks = [greeting, ...paragraphs, ...listed, ...afterItems, ...(action ? [`${action.label}:\n${action.url}`] : []), ...after];
  const end = [...signature, ...footer.map((link) => `${link.label}: ${link.url}`)];
  const text = `${blocks.join("\n\n")}\n\n-- \n${end.join("\n")}\n`;
  const html = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`,
    `<body style="margin:0;background:#fbfaf7;color:#16202e;font:16px/1.6 'Be Vietnam Pro',Arial,sans-serif">`,
    `<div style="max-width:36rem;margin:0 auto;padding:32px 24px">`,
    paragraph(greeting),
    ...paragraphs.map(paragraph),
    ...items.map(itemHtml),
    ...afterItems.map(paragraph),
    action ? actionHtml(action) : "",
    ...after.map(paragraph),
    `<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #e3dfd6;font-size:14px">${[...signature.map(escapeHtml), ...footer.map(linkHtml)].join("<br>")}</p>`,
    `</div></body></html>`,
  ].join("\n");
  return { subject: subject.replace(/[\r\n]+/g, " "), text, html };
}

function paragraph(text: string): string {
  return `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`;
}

function itemHtml({ title, text, url }: { title: string; text: string; url?: string }): string {
  const head = url ? linkHtml({ label: title, url }) : escapeHtml(title);
  return `<p style="margin:0 0 16px"><strong>${head}</strong><br>${escapeHtml(text)}</p>`;
}

function linkHtml({ label, url }: { label: string; url: string }): string {
  return `<a href="${escapeHtml(url)}" style="color:${brand().colours.light.primary}">${escapeHtml(label)}</a>`;
}

function actionHtml({ label, url }: { label: string; url: string }): string {
  const href = escapeHtml(url);
  const { primary, "on-primary": onPrimary } = brand().colours.light;
  return (
    `<p style="margin:24px 0"><a href="${href}" style="display:inline-block;background:${primary};color:${onPrimary};padding:12px 20px;border-radius:6px;text-decoration:none">${escapeHtml(label)}</a></p>\n` +
    `<p style="margin:0 0 16px;font-size:14px;word-break:break-all">${href}</p>`
  );
}

/** Escapes text for HTML content and double-quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
