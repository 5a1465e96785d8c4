/** Looks of a report's elements, on paper and in the preview: always dark on white. */
export const reportCss = `
.report {
  box-sizing: border-box;
  max-width: 180mm;
  margin: 0 auto;
  background: #fff;
  color: #000;
  color-scheme: light;
  font: 16px/1.75 "Times New Roman", "仿宋_GB2312", FangSong_GB2312, FangSong, STFangsong, "Noto Serif CJK SC", "Songti SC", serif;
  overflow-wrap: anywhere;
}
.report:lang(en) { line-height: 1.5; }
.report h1, .report h2, .report h3, .report h4 { font-weight: 700; line-height: 1.4; break-after: avoid; }
.report h1 {
  margin: 0 0 0.5em;
  font-family: "Times New Roman", "方正小标宋简体", FZXiaoBiaoSong-B05S, SimSun, "Noto Serif CJK SC", "Songti SC", serif;
  font-size: 1.6em;
  text-align: center;
}
.report h2, .report .annex h3 {
  margin: 1.2em 0 0.5em;
  font-family: "Times New Roman", SimHei, "Heiti SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  font-size: 1.1em;
}
.report h3, .report .annex h4 {
  margin: 0.9em 0 0.4em;
  font-family: "Times New Roman", "楷体_GB2312", KaiTi, STKaiti, "Noto Serif CJK SC", serif;
  font-size: 1em;
}
.report .subtitle { margin: 0 0 0.2em; text-align: center; text-indent: 0; }
.report .signature { margin: 0 2em 0.2em 0; text-align: right; }
.report header { margin-bottom: 1.2em; }
.report p { margin: 0 0 0.4em; }
.report:lang(zh) p:not(.note, .subtitle, .signature) { text-indent: 2em; }
.report ol { margin: 0 0 0.6em; padding-left: 2em; }
.report li { margin: 0 0 0.2em; break-inside: avoid; }
.report .note { break-before: avoid; margin: 0.3em 0 0.9em; font-size: 0.8em; line-height: 1.5; }
.report .table { margin: 0.8em 0 1em; overflow-x: auto; }
.report table {
  width: 100%;
  border-top: 1.5pt solid #000;
  border-bottom: 1.5pt solid #000;
  border-collapse: collapse;
  table-layout: fixed;
  font: 0.8em/1.4 "Times New Roman", SimSun, "Songti SC", "Noto Serif CJK SC", serif;
}
.report caption, .report figcaption {
  font-family: "Times New Roman", SimHei, "Heiti SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  font-size: 0.85em;
  font-weight: 400;
  text-align: center;
  break-after: avoid;
}
.report caption { padding-bottom: 0.4em; font-size: 1.05em; }
.report thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
.report thead th { border-bottom: 0.75pt solid #000; font-weight: 700; vertical-align: bottom; }
.report th, .report td { padding: 0.15em 0.4em; vertical-align: top; font-weight: 400; }
.report th.text, .report td.text { text-align: left; }
.report th.number, .report td.number { text-align: right; font-variant-numeric: tabular-nums; }
.report .group th { padding-top: 0.5em; text-align: left; font-weight: 700; }
.report .wide table { table-layout: auto; font-size: 0.7em; }
.report .wide caption { font-size: 1.2em; }
.report .wide :is(th, td) { padding-inline: 0.25em; }
.report .wide td { overflow-wrap: break-word; }
.report tr, .report .short { break-inside: avoid; }
.report tr.group { break-after: avoid; }
.report figure { margin: 1em 0; break-inside: avoid; }
.report figure svg { display: block; width: 100%; height: auto; }
.report pre {
  margin: 0.6em 0;
  padding: 0.5em 0.7em;
  border: 0.5pt solid #888;
  font: 0.8em/1.5 "Courier New", Consolas, "Noto Sans Mono CJK SC", monospace;
  white-space: pre-wrap;
}
.report .annex { font-size: 0.9em; break-before: page; }
.report .annex-title { font-size: 1.3em; text-align: center; }
@media screen and (max-width: 40rem) {
  .report table { min-width: 36rem; }
}
`;

/** Of the page that holds nothing but a report: its margins on paper with the page's number, and on the screen. */
export const pageCss = `
@page {
  size: A4;
  margin: 25mm 22mm 25mm 24mm;
  @bottom-center {
    content: "— " counter(page) " —";
    font: 12pt SimSun, "Noto Serif CJK SC", serif;
  }
}
body { margin: 0; background: #fff; }
@media screen {
  body { padding: 1.5rem 1rem 4rem; }
}
@media print {
  .report .table { overflow: visible; }
  .report { max-width: none; font-size: 12pt; }
}
`;
