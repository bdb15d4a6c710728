/** The logo: two shores and the arc between them. */
export function Logo({ className = "size-8 text-primary" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden="true" className={className}>
      <path d="M5 22A12.4 12.4 0 0 1 27 22" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <circle cx="5" cy="24" r="3" fill="currentColor" />
      <circle cx="27" cy="24" r="3" fill="currentColor" />
    </svg>
  );
}
