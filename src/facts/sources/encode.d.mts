/** Logarithms by month, as a row of the table relative to `base`; what the row comes back as; and its bits. */
export const encoded: (
  base: string,
  cross: ReadonlyMap<number, number>,
) => { readonly row: string; readonly logs: ReadonlyMap<number, number>; readonly cost: number };
