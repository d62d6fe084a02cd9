/** Logarithms by month, as a row of the table relative to `base`, and what the row comes back as. */
export const encoded: (
  base: string,
  cross: ReadonlyMap<number, number>,
) => { readonly row: string; readonly logs: ReadonlyMap<number, number> };
