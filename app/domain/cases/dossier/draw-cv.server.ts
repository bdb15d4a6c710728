import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import { brand } from "~/platform/brand.server";
import { type CvContent, type CvEntry } from "./cv-content.server";

const require = createRequire(import.meta.url);
const FONT = (name: string) => require.resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`);

const MARGIN = { top: 56, bottom: 64, left: 62, right: 62 };
const INK = "#16202e";
const SOFT = "#4a5563";
const WHEN_WIDTH = 88;

/**
 * Renders a CV as an A4 PDF: Be Vietnam Pro is embedded, so that stacked diacritics render correctly everywhere;
 * tagged, with title and language for screen readers (the parts of PDF/UA, ISO 14289, that pdfkit can write); pages are
 * numbered.
 */
export async function drawCv(content: CvContent): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: "A4",
    margins: MARGIN,
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    lang: content.lang,
    displayTitle: true,
    font: FONT("400Regular"),
    info: { Title: content.title, Author: content.name, Creator: brand().name[content.lang] },
  });
  const chunks: Buffer[] = [];
  const written = new Promise<void>((resolve, reject) => doc.on("end", resolve).on("error", reject));
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  doc.registerFont("bold", FONT("600SemiBold"));
  doc.registerFont("plain", FONT("400Regular"));

  const root = doc.struct("Document");
  doc.addStructure(root);
  const put = (tag: string, text: string, look: () => void, options: PDFKit.Mixins.TextOptions = {}, x?: number) => {
    if (text === "") return;
    root.add(
      doc.struct(tag, {}, () => {
        look();
        doc.text(text, x ?? MARGIN.left, undefined, { lineGap: 3, ...options });
      }),
    );
  };
  const plain =
    (size: number, colour = INK) =>
    () =>
      void doc.font("plain").fontSize(size).fillColor(colour);
  const bold =
    (size: number, colour = INK) =>
    () =>
      void doc.font("bold").fontSize(size).fillColor(colour);

  put("H1", content.name, bold(21));
  put("P", content.headline, plain(12, SOFT));
  put("P", content.place, plain(10.5, SOFT));
  for (const section of content.sections) {
    doc.moveDown(1);
    keepTogether(doc, 60);
    put("H2", section.heading, bold(13, brand().colours.light.primary));
    doc.moveDown(0.3);
    if (section.paragraph) put("P", section.paragraph, plain(10.5), { align: "left" });
    if (section.lines) put("P", section.lines.join("\n"), plain(10.5));
    for (const entry of section.entries ?? []) drawEntry(doc, put, plain, bold, entry);
  }
  root.end();
  numberPages(doc, content.footer);
  doc.end();
  await written;
  return Buffer.concat(chunks);
}

type Look = (size: number, colour?: string) => () => void;

function drawEntry(
  doc: PDFKit.PDFDocument,
  put: (tag: string, text: string, look: () => void, options?: PDFKit.Mixins.TextOptions, x?: number) => void,
  plain: Look,
  bold: Look,
  entry: CvEntry,
) {
  keepTogether(doc, 46);
  const top = doc.y;
  const x = MARGIN.left + WHEN_WIDTH;
  put("P", entry.when, plain(9.5, SOFT), { width: WHEN_WIDTH - 8 });
  // The years stand beside the title, unless a page break came in between.
  if (doc.y > top) doc.y = top;
  put("P", entry.title, bold(10.5), {}, x);
  put("P", entry.below, plain(10, SOFT), {}, x);
  put("P", entry.text, plain(10), {}, x);
  doc.moveDown(0.5);
}

/** Starts a new page when less than `height` is left, so that no heading is left alone at the bottom. */
function keepTogether(doc: PDFKit.PDFDocument, height: number) {
  if (doc.y + height > doc.page.height - MARGIN.bottom) doc.addPage();
}

function numberPages(doc: PDFKit.PDFDocument, footer: string) {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    // Text below the margin would start a new page.
    doc.page.margins.bottom = 0;
    doc.markContent("Artifact", { type: "Pagination" });
    doc.font("plain").fontSize(8.5).fillColor(SOFT);
    const y = doc.page.height - 40;
    doc.text(footer, MARGIN.left, y, { lineBreak: false });
    const number = `${page - start + 1} / ${count}`;
    doc.text(number, doc.page.width - MARGIN.right - doc.widthOfString(number), y, { lineBreak: false });
    doc.endMarkedContent();
  }
}
