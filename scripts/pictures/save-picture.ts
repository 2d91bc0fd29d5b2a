import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { palettePng } from './palette-png';

/** Decodes a picture in the browser, which knows how to. */
async function pixelsOf(browser: Browser, png: Uint8Array): Promise<{ width: number; height: number; pixels: Buffer }> {
  const page = await browser.newPage();
  try {
    const { width, height, base64 } = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const bytes = context.getImageData(0, 0, image.width, image.height).data;
      let text = '';
      for (let start = 0; start < bytes.length; start += 32_768)
        text += String.fromCharCode(...bytes.subarray(start, start + 32_768));
      return { width: image.width, height: image.height, base64: btoa(text) };
    }, Buffer.from(png).toString('base64'));
    return { width, height, pixels: Buffer.from(base64, 'base64') };
  } finally {
    await page.close();
  }
}

/** Writes a screenshot small. */
export async function savePicture(browser: Browser, path: string, png: Uint8Array): Promise<void> {
  const { width, height, pixels } = await pixelsOf(browser, png);
  writeFileSync(path, palettePng(width, height, pixels));
}
