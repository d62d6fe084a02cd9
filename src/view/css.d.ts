/** A style sheet taken in as its text, for where a page of ours cannot link to it. */
declare module '*.css' {
  const text: string;
  export default text;
}
