/** pdf.js ships no types for its worker's half, of which only this is asked for. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object;
}
