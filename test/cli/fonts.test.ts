import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, findFont, knownFonts, needChinese } from '../../src/cli/fonts';
import { bad, good, kinds } from '../model/files';
import { inFolder } from './guidefund';

/** A file of letters without Chinese, as every Linux desktop has one. */
const latinFile = async (): Promise<string | undefined> =>
  (await filesBelow('/usr/share/fonts')).find((file) => /(DejaVuSans|LiberationSans-Regular)\.ttf$/.test(file));

describe('behaviour: a font for charts outside the browser', () => {
  it('is the best one known, with its bold face where that lies beside it', () => {
    const windows = ['C/simsun.ttc', 'C/msyh.ttc', 'C/msyhbd.ttc', 'C/arial.ttf'];
    expect(knownFonts(windows)).toEqual([
      { family: 'Microsoft YaHei', files: ['C/msyh.ttc', 'C/msyhbd.ttc'] },
      { family: 'SimSun', files: ['C/simsun.ttc'] },
    ]);
    const debian = ['f/NotoSerifCJK-Regular.ttc', 'f/NotoSansCJK-Regular.ttc', 'g/NotoSansCJK-Bold.ttc'];
    expect(knownFonts(debian)[0]).toEqual({ family: 'Noto Sans CJK SC', files: ['f/NotoSansCJK-Regular.ttc'] });
    expect(knownFonts(['x/DejaVuSans.ttf', 'x/NotoSansCJK-Regular.txt'])).toEqual([]);
  });

  it('is looked for below the folders of the system; those that do not exist and files that are broken are left out', () =>
    inFolder(async (folder) => {
      const [real] = good(await findFont(undefined, true)).files;
      const deep = join(folder, 'truetype', 'cjk');
      await mkdir(deep, { recursive: true });
      await writeFile(join(folder, 'NotoSansSC-Regular.otf'), '');
      const linked = join(deep, parse(real).base);
      await symlink(real, linked);
      expect(good(await findFont(undefined, true, [join(folder, 'none'), folder])).files).toEqual([linked]);
    }));

  it('is found though one folder beside it may not be read', () =>
    inFolder(async (folder) => {
      for (const name of ['locked', 'open']) {
        await mkdir(join(folder, name));
        await writeFile(join(folder, name, 'a.ttf'), '');
      }
      // The super-user may read everything: the folder is locked by hand.
      const read = (path: string) =>
        path.endsWith('locked') ? Promise.reject(new Error('EACCES')) : readdir(path, { withFileTypes: true });
      expect(await filesBelow(folder, read)).toEqual([join(folder, 'open', 'a.ttf')]);
      expect(await filesBelow(join(folder, 'none'))).toEqual([]);
    }));

  it('there is none: says so, and what to do', async () => {
    const [problem] = bad(await findFont(undefined, true, []));
    expect(problem).toMatchObject({ path: '--font', code: 'no-font' });
    expect(problem.message.en).toMatch(/fonts-noto-cjk.*--font.*html/);
  });

  it('is the file that was named, which must be a font that exists', () =>
    inFolder(async (folder) => {
      const [real] = good(await findFont(undefined, true)).files;
      expect(good(await findFont(real, true))).toEqual({ family: '', files: [real] });
      const file = join(folder, 'own.otf');
      expect(kinds(bad(await findFont(file, true)))).toEqual(['--font bad-font']);
      await writeFile(file, '');
      expect(kinds(bad(await findFont(file, true)))).toEqual(['--font bad-font']);
      expect(kinds(bad(await findFont(folder, true)))).toEqual(['--font bad-font']);
    }));

  it('must have Chinese letters where the charts hold some, and only there', async (context) => {
    const latin = await latinFile();
    if (latin === undefined) return context.skip('no Latin font on this system');
    const [problem] = bad(await findFont(latin, true));
    expect(problem).toMatchObject({ path: '--font', code: 'no-chinese' });
    expect(problem.message.en).toContain(latin);
    expect(good(await findFont(latin, false)).files).toEqual([latin]);
    expect(good(await findFont(undefined, false, [])).files).toEqual([]);
  });

  it('is one with Chinese for a Chinese report, and for a scenario with a Chinese name', () => {
    expect(needChinese('zh', ['Wuhan'])).toBe(true);
    expect(needChinese('en', ['Wuhan', '武汉'])).toBe(true);
    expect(needChinese('en', ['Wuhan – “angel”'])).toBe(false);
  });
});
