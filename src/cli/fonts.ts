import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, parse } from 'node:path';
import { invalid, problem, valid, type Checked } from '../model/problems';
import type { Language } from '../model/text';
import { hasLetters, type Font } from './font';

interface KnownFont {
  readonly family: string;
  readonly regular: RegExp;
  /** The bold face that lies beside the regular one. */
  readonly bold?: readonly [from: string, to: string];
}

const REGULAR_TO_BOLD = ['Regular', 'Bold'] as const;

/** Fonts with the characters of mainland China that systems come with, the best for charts first. */
const KNOWN: readonly KnownFont[] = [
  { family: 'Noto Sans CJK SC', regular: /^NotoSansCJK(sc)?-Regular\.(ttc|otf)$/, bold: REGULAR_TO_BOLD },
  { family: 'Noto Sans SC', regular: /^NotoSansSC-Regular\.(otf|ttf)$/, bold: REGULAR_TO_BOLD },
  { family: 'Source Han Sans SC', regular: /^SourceHanSans(SC|CN)?-Regular\.(ttc|otf)$/, bold: REGULAR_TO_BOLD },
  { family: 'Microsoft YaHei', regular: /^msyh\.tt[cf]$/i, bold: ['msyh', 'msyhbd'] },
  { family: 'PingFang SC', regular: /^PingFang\.ttc$/ },
  { family: 'Hiragino Sans GB', regular: /^Hiragino Sans GB\.ttc$/ },
  { family: 'Heiti SC', regular: /^STHeiti (Medium|Light)\.ttc$/ },
  { family: 'SimHei', regular: /^simhei\.ttf$/i },
  { family: 'WenQuanYi Zen Hei', regular: /^wqy-zenhei\.ttc$/ },
  { family: 'WenQuanYi Micro Hei', regular: /^wqy-microhei\.ttc$/ },
  { family: 'Droid Sans Fallback', regular: /^DroidSansFallback(Full)?\.ttf$/ },
  { family: 'SimSun', regular: /^simsun\.ttc$/i },
  { family: 'Noto Serif CJK SC', regular: /^NotoSerifCJK-Regular\.ttc$/, bold: REGULAR_TO_BOLD },
];

/** Where Windows, macOS and Linux keep fonts. */
function fontFolders(env: NodeJS.ProcessEnv): readonly string[] {
  const home = homedir();
  return [
    join(env.WINDIR ?? 'C:\\Windows', 'Fonts'),
    ...(env.LOCALAPPDATA ? [join(env.LOCALAPPDATA, 'Microsoft', 'Windows', 'Fonts')] : []),
    '/System/Library/Fonts',
    '/Library/Fonts',
    join(home, 'Library', 'Fonts'),
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(home, '.fonts'),
    join(home, '.local', 'share', 'fonts'),
  ];
}

const entriesOf = (folder: string): Promise<readonly Dirent[]> => readdir(folder, { withFileTypes: true });

/** Every file below a folder; one that is not there, as is so for most of them on any one system, or may not be read hides no other. */
export async function filesBelow(folder: string, read = entriesOf): Promise<readonly string[]> {
  const entries = await read(folder).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path, read) : [path];
    }),
  );
  return found.flat();
}

function withBold(regular: string, { bold }: KnownFont, files: readonly string[]): readonly string[] {
  const { dir, base } = parse(regular);
  const beside = bold && join(dir, base.replace(...bold));
  return beside !== undefined && beside !== regular && files.includes(beside) ? [regular, beside] : [regular];
}

/** The known fonts among files, the best first. */
export const knownFonts = (files: readonly string[]): readonly Font[] =>
  KNOWN.flatMap((known) => {
    const regular = files.find((file) => known.regular.test(parse(file).base));
    return regular === undefined ? [] : [{ family: known.family, files: withBold(regular, known, files) }];
  });

const noFont = problem(
  'no-font',
  '--font',
  '系统里没有找到带中文的字体，Word 里的图画不出来；请安装一种（如 Debian 的 fonts-noto-cjk），或用 --font 指定一个字体文件（ttf、otf、ttc），也可改用 html 格式。',
  'no font with Chinese characters was found, so the charts of a Word document cannot be drawn; install one (such as fonts-noto-cjk on Debian), name a font file (ttf, otf, ttc) with --font, or use the format html.',
);

const badFont = (file: string) =>
  problem(
    'bad-font',
    '--font',
    `${file} 不是能读的字体文件（ttf、otf、ttc）。`,
    `${file} is no font file (ttf, otf, ttc) that can be read.`,
  );

const latinFont = (file: string) =>
  problem(
    'no-chinese',
    '--font',
    `字体 ${file} 里没有中文，图里的中文画不出来；请换一个带中文的字体文件，或不写 --font，由系统自动选用。`,
    `the font ${file} has no Chinese characters, which these charts need; name one that has them, or leave --font out and one of the system’s is used.`,
  );

/** Letters that a font of mainland China has, and one of Japan or of Latin letters has not. */
const CHINESE = '中财亏';
const LATIN = 'Ag';

/** Whether the charts hold Chinese: all Chinese ones do, others where a scenario's name has it. */
export const needChinese = (language: Language, names: readonly string[]): boolean =>
  language === 'zh' || names.some((name) => /\p{Script=Han}/u.test(name));

async function namedFont(file: string, isChinese: boolean): Promise<Checked<Font>> {
  const font = { files: [file], family: '' };
  const found = await stat(file).catch(() => undefined);
  const isFont = found?.isFile() && /\.(ttf|otf|ttc)$/i.test(file);
  if (!isFont) return invalid([badFont(file)]);
  if (await hasLetters(font, isChinese ? CHINESE : LATIN)) return valid(font);
  return invalid([(await hasLetters(font, LATIN)) ? latinFont(file) : badFont(file)]);
}

async function firstWith(fonts: readonly Font[], letters: string): Promise<Font | undefined> {
  for (const font of fonts) if (await hasLetters(font, letters)) return font;
  return undefined;
}

/** Where nothing Chinese is to be drawn, any font of the system will do. */
const ANY: Font = { files: [], family: '' };

/** The font that was named, else the best on this system for what is drawn. */
export async function findFont(
  file: string | undefined,
  isChinese: boolean,
  folders = fontFolders(process.env),
): Promise<Checked<Font>> {
  if (file !== undefined) return namedFont(file, isChinese);
  const known = knownFonts((await Promise.all(folders.map((folder) => filesBelow(folder)))).flat());
  const font = (await firstWith(known, CHINESE)) ?? (isChinese ? undefined : await firstWith([ANY], LATIN));
  return font ? valid(font) : invalid([noFont]);
}
