import { type Locale } from "~/i18n/locale";
import { type Mail } from "./model";

/** The parts of a mail, already in the reader's language, as plain text. */
export type MailParts = {
  subject: string;
  /** "Kính gửi Nguyễn Thị Minh Khai," */
  greeting: string;
  paragraphs: readonly string[];
  /** The one thing to do; its address also stands in full below, for printing and for programs without links. */
  action?: { label: string; url: string };
  /** After the action: how long the link works, what to do when this was not you. */
  after?: readonly string[];
  /** Name and sentence of the sender at the end. */
  signature: readonly string[];
};

/**
 * A mail as plain text and as HTML of the same words: one column, no images, no tracking, styles inline since mail
 * programs drop style sheets. Everything is escaped.
 */
export function composeMail(locale: Locale, parts: MailParts): Mail {
  const { subject, greeting, paragraphs, action, after = [], signature } = parts;
  const blocks = [greeting, ...paragraphs, ...(action ? [`${action.label}:\n${action.url}`] : []), ...after];
  const text = `${blocks.join("\n\n")}\n\n-- \n${signature.join("\n")}\n`;
  const html = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`,
    `<body style="margin:0;background:#fbfaf7;color:#16202e;font:16px/1.6 'Be Vietnam Pro',Arial,sans-serif">`,
    `<div style="max-width:36rem;margin:0 auto;padding:32px 24px">`,
    paragraph(greeting),
    ...paragraphs.map(paragraph),
    action ? actionHtml(action) : "",
    ...after.map(paragraph),
    `<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #e3dfd6;font-size:14px">${signature.map(escapeHtml).join("<br>")}</p>`,
    `</div></body></html>`,
  ].join("\n");
  return { subject: subject.replace(/[\r\n]+/g, " "), text, html };
}

function paragraph(text: string): string {
  return `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`;
}

function actionHtml({ label, url }: { label: string; url: string }): string {
  const href = escapeHtml(url);
  return (
    `<p style="margin:24px 0"><a href="${href}" style="display:inline-block;background:#0b5f66;color:#ffffff;padding:12px 20px;border-radius:6px;text-decoration:none">${escapeHtml(label)}</a></p>\n` +
    `<p style="margin:0 0 16px;font-size:14px;word-break:break-all">${href}</p>`
  );
}

/** Text as it may stand in HTML content and in double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
