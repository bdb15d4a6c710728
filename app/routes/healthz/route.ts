/** Alive: the process answers. Says nothing of its dependencies, so that a database outage restarts nobody. */
export function loader() {
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
}
