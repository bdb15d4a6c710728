import { Scripts } from "@remix-run/react";
import { Children, cloneElement, Fragment, isValidElement, type ReactElement, type ReactNode } from "react";

/**
 * Remix's scripts of the page, preloaded with low priority. A page can be read and used before they run, so they must not
 * compete with its stylesheet and fonts. Called as a function, because `Scripts` offers no way to change its links.
 */
export function PageScripts({ nonce }: { nonce?: string }) {
  return preloadedLater(Scripts({ nonce }));
}

function preloadedLater(node: ReactNode): ReactNode {
  return Children.map(node, (child) => {
    if (!isValidElement(child)) return child;
    if (child.type === Fragment) return preloadedLater((child as ReactElement<{ children?: ReactNode }>).props.children);
    // In lower case: React 18 does not know the attribute.
    return child.type === "link" ? cloneElement(child, { fetchpriority: "low" } as object) : child;
  });
}
