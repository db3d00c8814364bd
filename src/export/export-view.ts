import type { ExportControl, Exported, ExportFormat, PictureView } from '#model/export-format.ts';
import type { ExportContext } from './export-context.ts';
import { exportData, leftOutOf } from './export-data.ts';
import { fileName } from './file-name.ts';
import { pictureFile } from './picture-file.tsx';
import { saveFile } from './save-file.ts';
import { visibleInput } from './visible-input.ts';

/**
 * Makes a file of what is visible, and saves it.
 *
 * @param view which of them is drawn, if it is a picture
 * @throws (rejects) with a sentence of what went wrong
 */
export async function exportView(
  context: ExportContext,
  format: ExportFormat,
  view: PictureView,
  control: ExportControl,
): Promise<Exported> {
  const input = await visibleInput(context);
  const { dataset, window } = input;
  switch (format) {
    case 'svg':
    case 'png': {
      const name = fileName(dataset, window, view, format);
      saveFile(await pictureFile(context, input, format, view), name);
      return { name, leftOut: 0 };
    }
    case 'csv':
    case 'geojson':
    case 'json':
    case 'ics': {
      const name = fileName(dataset, window, null, format);
      saveFile(await exportData(format, input, control), name);
      return { name, leftOut: leftOutOf(format, input) };
    }
  }
}
