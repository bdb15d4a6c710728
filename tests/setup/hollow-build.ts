import { UNSAFE_flatRoutes as flatRoutes } from "@remix-run/dev";
import { type ServerBuild } from "@remix-run/node";
import remixConfig from "../../remix.config.js";

/**
 * The product's routes without their modules, so that matching and the request edge are tested without a build.
 * @param onDocument called for each page that Remix was asked to render
 */
export function hollowBuild(onDocument: () => void = () => undefined): ServerBuild {
  const table = Object.values(flatRoutes("app", remixConfig.ignoredRouteFiles)).map(({ id, parentId = "root", path, index }) => {
    return { id, parentId, path, index };
  });
  const routes = [{ id: "root", parentId: undefined, path: "", index: undefined }, ...table];
  const facts = { module: "", hasAction: false, hasLoader: false, hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false };
  const draw = () => {
    onDocument();
    return new Response("drawn");
  };
  return {
    mode: "production",
    entry: { module: { default: draw } },
    routes: Object.fromEntries(routes.map((route) => [route.id, { ...route, module: { default: () => null } }])),
    assets: {
      version: "tested",
      url: "",
      entry: { module: "", imports: [] },
      routes: Object.fromEntries(routes.map((route) => [route.id, { ...route, ...facts }])),
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: { ...remixConfig.future, unstable_optimizeDeps: false } as ServerBuild["future"],
    isSpaMode: false,
  };
}
