import { matchRoutes } from "@remix-run/react";
import { useEffect } from "react";

/** Milliseconds that a pointer rests on a link before its page is expected to be opened. */
const REST = 80;

/**
 * Loads the scripts of a page while its link is pointed at or has the focus. Its data are only fetched on a press: answers are
 * never stored, since they are private (decisions/0132).
 */
export function usePrefetchedScripts(): void {
  useEffect(() => {
    const known = new Set<string>();
    let timer: ReturnType<typeof setTimeout>;
    function prefetch(path: string) {
      for (const { route } of matchRoutes(window.__remixRouter.routes, path) ?? []) {
        const entry = window.__remixManifest.routes[route.id];
        if (!entry || window.__remixRouteModules[route.id]) continue;
        for (const href of [entry.module, ...(entry.imports ?? [])]) {
          if (known.has(href)) continue;
          known.add(href);
          document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
        }
      }
    }
    function onIntent({ target }: Event) {
      clearTimeout(timer);
      const link = target instanceof Element ? target.closest("a") : null;
      if (link?.origin === location.origin && !link.target) timer = setTimeout(() => prefetch(link.pathname), REST);
    }
    document.addEventListener("pointerover", onIntent);
    document.addEventListener("focusin", onIntent);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerover", onIntent);
      document.removeEventListener("focusin", onIntent);
    };
  }, []);
}
