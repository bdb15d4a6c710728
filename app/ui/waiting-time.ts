export type WaitingTime = { unit: "seconds" | "minutes" | "hours"; count: number };

/** A time to wait in the unit people would say it in, rounded up so that who waits that long is let in. */
export function waitingTime(seconds: number): WaitingTime {
  if (seconds < 90) return { unit: "seconds", count: Math.max(1, Math.ceil(seconds)) };
  if (seconds <= 5_400) return { unit: "minutes", count: Math.ceil(seconds / 60) };
  return { unit: "hours", count: Math.ceil(seconds / 3_600) };
}
