type Place = { code: string; name: string; experts: number; x: number; y: number };

/**
 * Arcs from Việt Nam to each country, rendered on the server. The land is a mask over a token colour, so that it
 * follows the theme. Positions are in the units of world-projection.server.ts (960 x 470).
 */
export function WorldMap({ home, places, label }: { home: { x: number; y: number } | null; places: readonly Place[]; label: string }) {
  const most = Math.max(...places.map((place) => place.experts), 1);
  const radius = (experts: number) => 2.5 + 7.5 * Math.sqrt(experts / most);
  return (
    <div className="relative aspect-[960/470] w-full overflow-hidden">
      <div aria-hidden="true" className="world-land absolute inset-0 bg-line" />
      <svg viewBox="0 0 960 470" role="img" aria-label={label} className="absolute inset-0 h-full w-full">
        {home
          ? places.map((place) => (
              <path
                key={place.code}
                d={span(home, place)}
                fill="none"
                className="stroke-primary"
                strokeWidth="1"
                strokeLinecap="round"
                opacity="0.45"
              />
            ))
          : null}
        {places.map((place) => (
          <circle
            key={place.code}
            cx={place.x}
            cy={place.y}
            r={radius(place.experts).toFixed(1)}
            className="fill-primary stroke-paper"
            strokeWidth="1"
          >
            <title>{`${place.name}: ${place.experts}`}</title>
          </circle>
        ))}
        {home ? <circle cx={home.x} cy={home.y} r="5" className="fill-accent stroke-paper" strokeWidth="1.5" /> : null}
      </svg>
    </div>
  );
}

/** One arc between two places; the farther apart they are, the higher it is. */
function span(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - distance * 0.22 };
  return `M${from.x} ${from.y}Q${middle.x.toFixed(1)} ${middle.y.toFixed(1)} ${to.x} ${to.y}`;
}
