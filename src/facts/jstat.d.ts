/** The functions that are used of it; the package has no types of its own. */
declare module 'jstat' {
  const jStat: {
    /** The regularised incomplete beta function. */
    readonly ibeta: (x: number, a: number, b: number) => number;
    /** The regularised lower incomplete gamma function. */
    readonly lowRegGamma: (a: number, x: number) => number;
    readonly erfc: (x: number) => number;
    readonly erfcinv: (x: number) => number;
  };
  export default jStat;
}
