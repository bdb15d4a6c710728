/** The arc between two points, the site's only ornament. Decorative, so hidden from screen readers. */
export function Arc({ className = "w-24 text-primary", broken = false }: { className?: string; broken?: boolean }) {
  return (
    <svg viewBox="0 0 96 34" fill="none" aria-hidden="true" className={className}>
      <path
        d="M5 28A58 58 0 0 1 91 28"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeDasharray={broken ? "41 12 100" : undefined}
      />
      <circle cx="5" cy="29" r="3" fill="currentColor" />
      <circle cx="91" cy="29" r="3" fill="currentColor" />
    </svg>
  );
}
