import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type ReadableStream } from "node:stream/web";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";
import { plainFileName } from "./file-name";
import { isUploadBody } from "./request-shape";

/** Limits of a form with files. */
export type UploadLimits = {
  /** The names of the file fields; a file under any other name is rejected, since no form of the product sends one. */
  fileFields: readonly string[];
  /** Maximum bytes of one file. */
  maxBytes: number;
  /** Maximum number of files in the whole form; defaults to 1. */
  maxFiles?: number;
  /** Maximum bytes of all files together; defaults to `maxFiles` times `maxBytes`. */
  maxTotalBytes?: number;
};

type UploadedFile = {
  field: string;
  /** The sender's file name, without folders and control characters. */ name: string;
  bytes: Uint8Array;
};

/** Why files were refused; the messages are in `errors:upload.*`. */
export type UploadProblem = {
  field: string;
  code: "tooLarge" | "tooManyFiles" | "totalTooLarge" | "empty";
  /** The file's name. */ name: string;
};

export type Upload = {
  /** The fields that are not files, for `checkForm`. */
  form: FormData;
  /** Empty when there are problems. */
  files: UploadedFile[];
  problems: UploadProblem[];
};

const MAX_FIELDS = 100;
const LONGEST_NAME = 100;
const LONGEST_FIELD_BYTES = 100_000;

/**
 * Reads a posted form that may carry files and holds no more in memory than its limits allow. A file over a limit is
 * discarded at once. The rest of the body is read and dropped (the express layer bounds it, upload-routes.ts), since a
 * browser shows no response before it has sent everything. The result then has `problems`: answer 413 with the errors
 * at their fields (`uploadErrors`). An empty file field is not a file. A form without files is accepted as well.
 * @throws Response 400 for a body that no page of the product posts
 */
export async function parseUpload(request: Request, limits: UploadLimits): Promise<Upload> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!isUploadBody(type)) return { form: await request.formData(), files: [], problems: [] };
  if (request.body === null) throw new Response(null, { status: 400 });
  const upload: Upload = { form: new FormData(), files: [], problems: [] };
  const parser = listen(type, limits, upload);
  try {
    await pipeline(Readable.fromWeb(request.body as ReadableStream), parser);
  } catch {
    throw new Response(null, { status: 400 });
  }
  if (upload.problems.length > 0) upload.files = [];
  return upload;
}

function listen(type: string, limits: UploadLimits, upload: Upload): Writable {
  const { fileFields, maxBytes, maxFiles = 1, maxTotalBytes = maxFiles * maxBytes } = limits;
  const parser = new Busboy({
    headers: { "content-type": type },
    limits: {
      fieldNameSize: LONGEST_NAME,
      fieldSize: LONGEST_FIELD_BYTES,
      fields: MAX_FIELDS,
      fileSize: maxBytes,
      files: maxFiles + 1,
      parts: MAX_FIELDS + maxFiles + 1,
      headerPairs: 20,
      headerSize: 4_000,
    },
    // A part is a file if it has a file name, as browsers send it; the type that the sender claims is ignored.
    isPartAFile: (_field, _type, fileName) => fileName !== undefined,
  });
  const refuse = () => void parser.destroy(new Error("not a form of ours"));
  let count = 0;
  let total = 0;
  parser.on("field", (name, value, nameCut, valueCut) => {
    if (nameCut || valueCut || name.length > LONGEST_NAME || fileFields.includes(name)) refuse();
    else upload.form.append(name, value);
  });
  parser.on("file", (field, stream: BusboyFileStream, sentName) => {
    const name = plainFileName(sentName);
    const chunks: Buffer[] = [];
    let size = 0;
    let problem: UploadProblem["code"] | null = null;
    const give = (code: UploadProblem["code"]) => {
      if (problem === null) upload.problems.push({ field, code, name });
      problem = code;
      chunks.length = 0;
    };
    if (!fileFields.includes(field)) return refuse();
    stream.on("data", (chunk: Buffer) => {
      size += chunk.length;
      total += chunk.length;
      if (total > maxTotalBytes) give("totalTooLarge");
      if (problem === null) chunks.push(chunk);
    });
    stream.on("limit", () => give("tooLarge"));
    stream.on("error", refuse);
    stream.on("end", () => {
      if (size === 0 && sentName === "") return;
      count += 1;
      if (count > maxFiles) give("tooManyFiles");
      if (size === 0) give("empty");
      if (problem === null) upload.files.push({ field, name, bytes: Buffer.concat(chunks) });
    });
  });
  parser.on("fieldsLimit", refuse);
  parser.on("partsLimit", refuse);
  parser.on("filesLimit", () => {
    if (!upload.problems.some(({ code }) => code === "tooManyFiles"))
      upload.problems.push({ field: fileFields[0] ?? "", code: "tooManyFiles", name: "" });
  });
  return parser;
}
