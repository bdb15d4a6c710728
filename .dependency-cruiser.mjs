/** Import rules of docs/architecture.md: which room may import which. */

export default {
  forbidden: [
    {
      name: "no-circle",
      comment: "In the domain types count as well: tests/architecture.test.ts.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "nothing-imports-routes",
      comment: "A route is the end of a road; what two routes share lives in a room, in http or in ui.",
      severity: "error",
      from: { pathNot: "^app/routes(/|\\.ts$)" },
      to: { path: "^app/routes/" },
    },
    {
      name: "routes-and-jobs-stay-above",
      comment: "Routes and jobs reach records and mails through use cases.",
      severity: "error",
      from: { path: "^app/routes/" },
      to: { path: "^app/(jobs|platform)/", pathNot: "^app/platform/(brand|env|log)\\.server\\.ts$" },
    },
    {
      name: "no-database-or-engine-in-routes",
      severity: "error",
      from: { path: "^app/routes/" },
      to: { path: "^(node_modules/(@prisma/|prisma/|pg/|meilisearch/)|app/platform/(prisma/|db\\.server|meilisearch\\.server))" },
    },
    {
      name: "platform-knows-nothing-above",
      severity: "error",
      from: { path: "^app/platform/" },
      to: { path: "^app/(?!platform/)" },
    },
    {
      name: "domain-knows-no-edge",
      severity: "error",
      from: { path: "^app/domain/", pathNot: "^app/domain/.+/components/" },
      to: { path: "^app/(routes|http|jobs|ui)/" },
    },
    {
      name: "ui-knows-no-domain",
      severity: "error",
      from: { path: "^app/ui/" },
      to: { path: "^app/(domain|platform|http|jobs|routes)/" },
    },
    {
      name: "i18n-knows-no-domain",
      severity: "error",
      comment: "Messages name the product, whose name is a setting.",
      from: { path: "^app/i18n/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^app/(domain|platform|http|jobs|routes)/", pathNot: "^app/platform/brand\\.server\\.ts$" },
    },
    {
      name: "matching-is-pure",
      comment: "It scores what it is given: the code lists of the vocabulary, and reference data that is code.",
      severity: "error",
      from: { path: "^app/domain/matching/", pathNot: "\\.(server|test)\\.tsx?$" },
      to: { path: "^app/", pathNot: "^app/domain/(matching/|vocabulary/|[^/]+\\.ts$|reference/(?!.*\\.server))" },
    },
    {
      name: "client-holds-no-server-code",
      comment: "What is drawn in a browser imports .server code as types only.",
      severity: "error",
      from: { path: "^app/(ui/|domain/.+/components/|domain/vocabulary/|domain/.+/(model|rules|policy)\\.ts$)" },
      to: { path: "\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "runs-without-dev-dependencies",
      comment: "The image installs without them; what the built server imports must be there.",
      severity: "error",
      from: { path: "^(app|scripts/(serve|worker|reindex|verify|admin)\\.ts)", pathNot: "\\.(test|fixture)\\.tsx?$|^app/routes\\.ts$" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "/@types/" },
    },
    {
      name: "one-database-client",
      severity: "error",
      from: { path: "^app/(?!platform/)", pathNot: "\\.test\\.ts$" },
      to: { path: "^(node_modules/(@prisma/adapter-pg|pg)/|app/platform/prisma/)", dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^app/platform/prisma/internal" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
