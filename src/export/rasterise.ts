import type { DrawnPicture } from './draw-picture.ts';

/** Pixels of the file for each CSS pixel: sharp on dense screens and in print at usual sizes. */
const DENSITY = 2;

/**
 * A picture as PNG. Nothing is fetched: the picture refers to nothing outside of itself.
 *
 * @throws (rejects) when the browser cannot paint it
 */
export async function rasterise({ svg, width, height }: DrawnPicture): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * DENSITY);
    canvas.height = Math.round(height * DENSITY);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser has no canvas.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (file === null) throw new Error('This browser cannot write PNG.');
    return file;
  } finally {
    URL.revokeObjectURL(url);
  }
}
