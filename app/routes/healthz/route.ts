/** Liveness: the process responds. It does not check dependencies, so that a database outage does not cause restarts. */
export function loader() {
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
}
