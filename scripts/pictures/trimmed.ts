import type { Browser } from 'playwright-core';

/** A page without its white margins. */
export async function trimmed(browser: Browser, png: Uint8Array): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent('<style>body{margin:0}canvas{display:block}</style>');
    await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
      const inked = { left: image.width, top: image.height, right: 0, bottom: 0 };
      for (let y = 0; y < image.height; y += 1) {
        for (let x = 0; x < image.width; x += 1) {
          if ((bytes[(y * image.width + x) * 4 + 1] ?? 255) > 240) continue;
          inked.left = Math.min(inked.left, x);
          inked.right = Math.max(inked.right, x + 1);
          inked.top = Math.min(inked.top, y);
          inked.bottom = Math.max(inked.bottom, y + 1);
        }
      }
      canvas.width = inked.right - inked.left;
      canvas.height = inked.bottom - inked.top;
      context.drawImage(image, -inked.left, -inked.top);
      document.body.append(canvas);
    }, Buffer.from(png).toString('base64'));
    return await page.locator('canvas').screenshot();
  } finally {
    await page.close();
  }
}
