export { documentFormats, isDocumentFormat, writeDocument, type DocumentFormat } from './formats.ts';
export { htmlBody, htmlStyle } from './html.ts';
export { pages } from './pdf.ts';
export { withoutGuard, writeCsv } from './csv.ts';
export { writeXlsx } from './xlsx.ts';
export type { Sheet, SheetColumn, SheetRow, SheetValue, Workbook } from './sheet.ts';
