import { readFileSync } from "node:fs";

const LISTENING = "0A";
/** 127.0.0.1 and ::1 in the kernel's notation: four-byte words, little-endian. */
const LOOPBACK = ["0100007F", "00000000000000000000000001000000"];

/** Whether something listens on the port, and only on loopback addresses, according to the kernel. */
export function listensOnLoopbackOnly(port: number): boolean {
  const hex = port.toString(16).toUpperCase().padStart(4, "0");
  const addresses = ["/proc/net/tcp", "/proc/net/tcp6"]
    .flatMap((file) => readFileSync(file, "utf8").split("\n").slice(1))
    .map((row) => row.trim().split(/\s+/))
    .filter(([, local = "", , state]) => state === LISTENING && local.endsWith(`:${hex}`))
    .map(([, local = ""]) => local.split(":")[0] ?? "");
  return addresses.length > 0 && addresses.every((address) => LOOPBACK.includes(address));
}
