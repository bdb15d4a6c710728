export type WaitingTime = { unit: "seconds" | "minutes" | "hours"; count: number };

/** A waiting time in the unit people would use, rounded up so that whoever waits that long is admitted. */
export function waitingTime(seconds: number): WaitingTime {
  if (seconds < 90) return { unit: "seconds", count: Math.max(1, Math.ceil(seconds)) };
  if (seconds <= 5_400) return { unit: "minutes", count: Math.ceil(seconds / 60) };
  return { unit: "hours", count: Math.ceil(seconds / 3_600) };
}
