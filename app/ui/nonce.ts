import { createContext, useContext } from "react";

/** The nonce of the response's Content-Security-Policy; undefined in the browser, which must not expose it. */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
