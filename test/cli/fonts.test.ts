import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bestFont, findFont } from '../../src/cli/fonts';
import { bad, good, kinds } from '../model/files';
import { inFolder } from './guidefund';

describe('behaviour: a font for charts outside the browser', () => {
  it('is the best one known, with its bold face where that lies beside it', () => {
    const windows = ['C/simsun.ttc', 'C/msyh.ttc', 'C/msyhbd.ttc', 'C/arial.ttf'];
    expect(bestFont(windows)).toEqual({ family: 'Microsoft YaHei', files: ['C/msyh.ttc', 'C/msyhbd.ttc'] });
    const debian = ['f/NotoSerifCJK-Regular.ttc', 'f/NotoSansCJK-Regular.ttc', 'g/NotoSansCJK-Bold.ttc'];
    expect(bestFont(debian)).toEqual({ family: 'Noto Sans CJK SC', files: ['f/NotoSansCJK-Regular.ttc'] });
    expect(bestFont(['x/DejaVuSans.ttf', 'x/NotoSansCJK-Regular.txt'])).toBeUndefined();
  });

  it('is looked for below the folders of the system, those that do not exist left out', () =>
    inFolder(async (folder) => {
      const deep = join(folder, 'truetype', 'wqy');
      await mkdir(deep, { recursive: true });
      await writeFile(join(deep, 'wqy-zenhei.ttc'), '');
      expect(good(await findFont(undefined, [join(folder, 'none'), folder]))).toEqual({
        family: 'WenQuanYi Zen Hei',
        files: [join(deep, 'wqy-zenhei.ttc')],
      });
    }));

  it('there is none: says so, and what to do', async () => {
    const [problem] = bad(await findFont(undefined, []));
    expect(problem).toMatchObject({ path: '--font', code: 'no-font' });
    expect(problem.message.en).toMatch(/fonts-noto-cjk.*--font.*html/);
  });

  it('is the file that was named, which must be a font that exists', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'own.otf');
      expect(kinds(bad(await findFont(file)))).toEqual(['--font bad-font']);
      await writeFile(file, '');
      expect(good(await findFont(file))).toEqual({ family: '', files: [file] });
      expect(kinds(bad(await findFont(folder)))).toEqual(['--font bad-font']);
    }));
});
