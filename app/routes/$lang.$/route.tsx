/** Addresses below a language that name no page: answered inside the layout, in that language. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export default function UnknownPage() {
  return null;
}
