import { createContext, useContext } from "react";

/** What a page shows of the installation's brand. Addresses are absent for the product's own logo, icon and colours. */
export type PageBrand = {
  name: string;
  logo?: string;
  icon?: { href: string; type: string };
  /** The style sheet with the brand's colours. */
  style?: string;
};

/** The brand in the page's language. The server passes it to the browser in `data-brand` on <html>, on error pages too. */
export const BrandContext = createContext<PageBrand | null>(null);

export function useBrand(): PageBrand {
  const brand = useContext(BrandContext);
  if (brand === null) throw new Error("A component that shows the brand stands outside BrandContext.");
  return brand;
}
