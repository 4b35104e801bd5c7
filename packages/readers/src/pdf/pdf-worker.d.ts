/** The part of pdf.js that reads; it comes without types, and pdf.js finds it as `globalThis.pdfjsWorker`. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}
declare var pdfjsWorker: { WorkerMessageHandler: unknown } | undefined
