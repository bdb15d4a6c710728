import { useBrand } from "./brand";

/** The installation's logo; by default two shores and the arc between them. */
export function Logo() {
  const { logo } = useBrand();
  if (logo) return <img src={logo} alt="" className="h-8 w-auto max-w-40" />;
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden="true" className="size-8 text-primary">
      <path d="M5 22A12.4 12.4 0 0 1 27 22" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <circle cx="5" cy="24" r="3" fill="currentColor" />
      <circle cx="27" cy="24" r="3" fill="currentColor" />
    </svg>
  );
}
