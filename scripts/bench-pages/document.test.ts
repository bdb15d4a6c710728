import { expect, test } from "vitest";
import { readDocument } from "./document";

const HTML = `<html lang="vi"><head>
<link rel="modulepreload" href="/assets/root-a.js"/></head><body><a class="x" href="/vi/positions?q=a&amp;b=c#top">Vị trí</a>
<script type="module">import "/assets/manifest-b.js";
import * as route0 from "/assets/root-a.js";
import * as route1 from "/assets/route-c.js";
window.__remixManifest = { "routes": { "routes/$lang.other": { "module": "/assets/other-d.js" } } };
window.__remixRouteModules = {"root":route0,"routes/$lang._index":route1};
import("/assets/entry.client-e.js");</script></body></html>`;

test("a document names its route, its links and the scripts that it loads, not those of routes beside it", () => {
  expect(readDocument("/vi", HTML)).toMatchObject({
    path: "/vi",
    locale: "vi",
    route: "routes/$lang._index",
    html: Buffer.byteLength(HTML),
    named: ["/assets/root-a.js", "/assets/manifest-b.js", "/assets/route-c.js", "/assets/entry.client-e.js"],
    links: ["/vi/positions?q=a&b=c"],
  });
});
