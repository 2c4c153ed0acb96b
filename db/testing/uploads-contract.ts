import { describe, expect, test } from 'vitest';
import { contentHash, type ContentHash, type Uploads } from '../uploads/uploads.ts';

/** What every storage of uploads keeps to. @param open one at `place`, a folder's name; an empty one of its own without */
export function uploadsContract(name: string, open: (place?: string) => Uploads): void {
  describe(`uploads in ${name}`, () => {
    const bytes = Buffer.from('A picture');

    test('[U3] a content is found under its SHA-256, once, however often it is put', async () => {
      const uploads = open();
      expect(await uploads.list()).toEqual([]);
      const content = await uploads.put(bytes);
      expect(content).toBe(contentHash(bytes));
      expect(await uploads.put(bytes)).toBe(content);
      expect(await Promise.all([uploads.put(bytes), uploads.put(bytes)])).toEqual([content, content]);
      expect(await uploads.list()).toEqual([{ content, bytes: bytes.length }]);
      expect(Buffer.from((await uploads.open(content)) ?? [])).toEqual(bytes);
    });

    test('[U3] what was erased is gone, and erasing it again is no fault', async () => {
      const uploads = open();
      const [gone, stays] = [await uploads.put(bytes), await uploads.put(Buffer.from('Another'))];
      await uploads.erase([gone]);
      await uploads.erase([gone, contentHash(Buffer.from('never there'))]);
      expect(await uploads.open(gone)).toBeNull();
      expect((await uploads.list()).map(({ content }) => content)).toEqual([stays]);
    });

    test('[U3] nothing but a hash is a name', async () => {
      const uploads = open();
      for (const wrong of ['', '..', '../keys.json', 'A'.repeat(64), 'a'.repeat(63)])
        await expect(uploads.open(wrong as ContentHash)).rejects.toThrow('no content has such a name');
    });
  });
}
