import { fromBuffer } from "yauzl";

/** Maximum unpacked size of all parts of an XLSX file; a zip bomb is a thousand times larger. */
const MAX_UNPACKED = 80_000_000;
const MAX_ENTRIES = 2_000;

export class ZipTooLarge extends Error {}

/**
 * Unpacks the requested parts of a ZIP container in memory. The declared sizes are summed before anything is unpacked,
 * and they are enforced: a part that is longer than declared is an error (yauzl checks it while reading).
 * @throws ZipTooLarge above the limit; any other error for a damaged or encrypted container
 */
export async function readZip(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true, validateEntrySizes: true },
      (error, zip) => {
        if (error) return reject(error);
        const parts = new Map<string, Buffer>();
        let total = 0;
        let entries = 0;
        const fail = (reason: Error) => {
          zip.close();
          reject(reason);
        };
        zip.on("error", fail);
        zip.on("end", () => resolve(parts));
        zip.on("entry", (entry) => {
          total += entry.uncompressedSize;
          entries += 1;
          if (total > MAX_UNPACKED || entries > MAX_ENTRIES) return fail(new ZipTooLarge());
          if (!wanted(entry.fileName) || parts.has(entry.fileName)) return zip.readEntry();
          zip.openReadStream(entry, (failed, stream) => {
            if (failed) return fail(failed);
            const chunks: Buffer[] = [];
            stream.on("data", (chunk: Buffer) => chunks.push(chunk));
            stream.on("error", fail);
            stream.on("end", () => {
              parts.set(entry.fileName, Buffer.concat(chunks));
              zip.readEntry();
            });
          });
        });
        zip.readEntry();
      },
    );
  });
}
