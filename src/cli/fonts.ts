import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, parse } from 'node:path';
import { invalid, problem, valid, type Checked } from '../model/problems';

/** Font files that draw Chinese, the first being what is looked at if no other is named. */
export interface Font {
  readonly files: readonly string[];
  /** Empty where the file was named by hand: the first face of it is used. */
  readonly family: string;
}

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

/** Every file below a folder; none where there is no such folder, as is so for most of them on any one system. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries.map((entry) => join(folder, entry));
}

function withBold(regular: string, { bold }: KnownFont, files: readonly string[]): readonly string[] {
  const { dir, base } = parse(regular);
  const beside = bold && join(dir, base.replace(...bold));
  return beside !== undefined && beside !== regular && files.includes(beside) ? [regular, beside] : [regular];
}

/** The best known font among files; undefined where none of them is known. */
export function bestFont(files: readonly string[]): Font | undefined {
  for (const known of KNOWN) {
    const regular = files.find((file) => known.regular.test(parse(file).base));
    if (regular !== undefined) return { family: known.family, files: withBold(regular, known, files) };
  }
  return undefined;
}

const noFont = problem(
  'no-font',
  '--font',
  '系统里没有找到带中文的字体，Word 里的图画不出来；请安装一种（如 Debian 的 fonts-noto-cjk），或用 --font 指定一个字体文件（ttf、otf、ttc），也可改用 html 格式。',
  'no font with Chinese characters was found, so the charts of a Word document cannot be drawn; install one (such as fonts-noto-cjk on Debian), name a font file (ttf, otf, ttc) with --font, or use the format html.',
);

async function namedFont(file: string): Promise<Checked<Font>> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() && /\.(ttf|otf|ttc)$/i.test(file)) return valid({ files: [file], family: '' });
  return invalid([
    problem(
      'bad-font',
      '--font',
      `${file} 不是能读的字体文件（ttf、otf、ttc）。`,
      `${file} is no font file (ttf, otf, ttc) that can be read.`,
    ),
  ]);
}

/** The font that was named, else the best on this system for Chinese. */
export async function findFont(file: string | undefined, folders = fontFolders(process.env)): Promise<Checked<Font>> {
  if (file !== undefined) return namedFont(file);
  const files = (await Promise.all(folders.map(filesBelow))).flat();
  const font = bestFont(files);
  return font ? valid(font) : invalid([noFont]);
}
