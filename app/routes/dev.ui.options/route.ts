import { type LoaderFunctionArgs } from "@remix-run/node";
import { isDevelopment } from "~/platform/env.server";

const OPTIONS = [
  { id: "analog", label: "Thiết kế vi mạch tương tự", hint: "Analog circuit design" },
  { id: "process", label: "Công nghệ chế tạo bán dẫn", hint: "Semiconductor process technology" },
  { id: "packaging", label: "Đóng gói tiên tiến", hint: "Advanced packaging" },
];

/** Suggestions for the type-ahead sample on /dev/ui. */
export function loader({ request }: LoaderFunctionArgs) {
  if (!isDevelopment()) throw new Response(null, { status: 404 });
  const query = (new URL(request.url).searchParams.get("q") ?? "").toLowerCase();
  return { options: OPTIONS.filter(({ label, hint }) => `${label} ${hint}`.toLowerCase().includes(query)) };
}
