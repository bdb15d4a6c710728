import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { resolve } from "node:path";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";
import { pageMessages } from "./scripts/vite/page-messages";
import { serverPackages } from "./scripts/vite/server-packages";
import { sharedChunks } from "./scripts/vite/shared-chunks";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig), pageMessages(), serverPackages(), sharedChunks()],
  // The package has one file per icon, over a thousand of them: Node would load them all for the few that are rendered.
  ssr: { noExternal: ["lucide-react"] },
  resolve: { alias: { "~": resolve(import.meta.dirname, "app") } },
  // The manifest maps each chunk to its source: scripts/bench-pages.ts reads it.
  build: { target: "es2022", sourcemap: false, assetsInlineLimit: 0, manifest: true },
});
