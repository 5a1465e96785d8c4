import type { Authorship } from './authorship';
import type { Picture } from './figures';
import type { Report } from './report';

/**
 * A report as a Word document in the layout of Chinese offices (GB/T 9704-2012); pictures are those of its figures, in order.
 * The library that writes it is loaded here, with the first document.
 */
export async function toDocx(report: Report, pictures: readonly Picture[], by: Authorship): Promise<Uint8Array> {
  const { writeDocx } = await import('./docx/write');
  return writeDocx(report, pictures, by);
}
