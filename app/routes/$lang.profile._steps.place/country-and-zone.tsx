import { type FormEvent, type ReactNode, useRef } from "react";

/**
 * Suggests the time zone when the country changes, as long as the zone is empty or still the last suggestion. Without
 * JavaScript the server suggests it for an empty zone.
 */
export function CountryAndZone({ zoneOf, children }: { zoneOf: Record<string, string | null>; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const proposed = useRef<string | null>(null);

  function propose(event: FormEvent<HTMLDivElement>) {
    if (!(event.target instanceof HTMLSelectElement) || event.target.name !== "countryCode") return;
    const zone = box.current?.querySelector<HTMLSelectElement>('select[name="timeZone"]');
    const proposal = zoneOf[event.target.value] ?? null;
    if (!zone || proposal === null) return;
    const kept = Object.values(zoneOf).includes(zone.value);
    if (zone.value === "" || zone.value === proposed.current || (proposed.current === null && kept)) zone.value = proposal;
    proposed.current = proposal;
  }

  return (
    <div ref={box} onChange={propose} className="space-y-6">
      {children}
    </div>
  );
}
