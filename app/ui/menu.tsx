import { useLocation } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  summary: ReactNode;
  summaryClass: string;
  className?: string;
  /** Class names for the opened panel, such as its width. */
  panelClass: string;
  children: ReactNode;
}

/**
 * A dropdown menu: a <details>, so it opens without JavaScript. With JavaScript the menu also closes on Escape (the
 * focus returns to its summary), on a press outside, and after a link in it has led to another page.
 */
export function Menu({ summary, summaryClass, className = "", panelClass, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (details.current) details.current.open = false;
  }, [key]);
  useEffect(() => {
    function onPress(event: PointerEvent) {
      const menu = details.current;
      if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
    }
    function onKey(event: KeyboardEvent) {
      const menu = details.current;
      if (event.key !== "Escape" || !menu?.open) return;
      if (menu.contains(document.activeElement)) menu.querySelector("summary")?.focus();
      menu.open = false;
    }
    document.addEventListener("pointerdown", onPress);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPress);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return (
    <details ref={details} className={`group relative ${className}`}>
      <summary className={`bare-summary flex min-h-11 items-center rounded hover:bg-sunken ${summaryClass}`}>{summary}</summary>
      <div className={`absolute right-0 z-40 mt-2 rounded border border-line bg-surface p-2 shadow-overlay ${panelClass}`}>{children}</div>
    </details>
  );
}
