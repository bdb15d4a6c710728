/** Unknown addresses below a language: rendered as 404 inside the layout, in that language. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export default function UnknownPage() {
  return null;
}
