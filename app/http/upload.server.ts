import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type ReadableStream } from "node:stream/web";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";
import { plainFileName } from "./file-name";
import { isUploadBody } from "./request-shape";

/** What a form with files may hold. */
export type UploadLimits = {
  /** The names of the fields that take files; a file under any other name is no form of ours. */
  fileFields: readonly string[];
  /** The most bytes of one file. */
  maxBytes: number;
  /** The most files in the whole form; 1 unless told otherwise. */
  maxFiles?: number;
  /** The most bytes of all files together; `maxFiles` times `maxBytes` unless told otherwise. */
  maxTotalBytes?: number;
};

type UploadedFile = {
  field: string;
  /** Without folders and control characters; what the sender called it. */ name: string;
  bytes: Uint8Array;
};

/** Why files were not taken; the words are in `errors:upload.*`. */
export type UploadProblem = {
  field: string;
  code: "tooLarge" | "tooManyFiles" | "totalTooLarge" | "empty";
  /** The file's name. */ name: string;
};

export type Upload = {
  /** The fields without files, for `checkForm`. */
  form: FormData;
  /** None where there are problems. */
  files: UploadedFile[];
  problems: UploadProblem[];
};

const MOST_FIELDS = 100;
const LONGEST_NAME = 100;
const LONGEST_FIELD_BYTES = 100_000;

/**
 * Reads a posted form that may carry files, holding no more in memory than its limits allow. A file over a limit is let
 * go at once; the rest of the body is read and dropped (the express edge bounds it, upload-routes.ts), since a browser
 * shows no answer before it has sent everything. Then the form comes back with `problems`: answer 413 with the errors
 * at their fields (`uploadErrors`). An empty file field is no file. A form without files is read as well.
 * @throws Response 400 for a body that no page of ours posts
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
      fields: MOST_FIELDS,
      fileSize: maxBytes,
      files: maxFiles + 1,
      parts: MOST_FIELDS + maxFiles + 1,
      headerPairs: 20,
      headerSize: 4_000,
    },
    // A part is a file by its name alone, as browsers send it; the type that the sender claims decides nothing.
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
