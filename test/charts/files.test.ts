import { describe, expect, it } from 'vitest';
import { tableToCsv } from '../../src/charts/csv';
import { fanChart } from '../../src/charts/fan';
import { svgFile } from '../../src/charts/svg-file';
import { fan, options, samples } from './samples';

const csv = (...rows: (string | number | null)[][]): string =>
  tableToCsv({ headers: ['名称', 'x'], rows })
    .split('\r\n')
    .slice(1, -1)
    .join('|');

describe('behaviour: CSV', () => {
  it('starts with a byte order mark and ends every line with CRLF', () => {
    expect(tableToCsv({ headers: ['a', 'b'], rows: [[1, 2]] })).toBe('\ufeffa,b\r\n1,2\r\n');
  });

  it('quotes commas, quotation marks and line breaks (RFC 4180)', () => {
    expect(csv(['a,b', 1])).toBe('"a,b",1');
    expect(csv(['say "x"', 1])).toBe('"say ""x""",1');
    expect(csv(['two\nlines', 1])).toBe('"two\nlines",1');
  });

  it('writes six digits and empties what is not there', () => {
    expect(csv([-0.5, 1e-7], [null, 0])).toBe('-0.5,1e-7|,0');
    expect(csv([1.23456789, -1234567.8])).toBe('1.23457,-1234570');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '＝1'])('takes the sting out of the text %j', (text) => {
    expect(csv([text, 1])).toBe(`'${text},1`);
  });

  it('puts notes last, below an empty line', () => {
    expect(tableToCsv({ headers: ['a'], rows: [[1]] }, ['武汉, 10,000 次', '=x'])).toBe(
      '\ufeffa\r\n1\r\n\r\n"武汉, 10,000 次"\r\n\'=x\r\n',
    );
  });

  it('quotes headers as well', () => {
    expect(tableToCsv({ headers: ['=a,b'], rows: [] })).toBe('\ufeff"\'=a,b"\r\n');
  });
});

describe('behaviour: SVG file', () => {
  it.each(Object.entries(samples))('%s stands alone: header, namespace, fonts', (_, draw) => {
    const file = svgFile(draw(options()), (svg) => svg.outerHTML);
    expect(file).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
    );
    expect(file.match(/xmlns=/g)).toHaveLength(1);
    expect(file).toContain('Noto Sans CJK SC');
    expect(file).toContain(' width="420"');
  });

  it('does not name the namespace twice', () => {
    const named = svgFile(fanChart(fan, options()), () => '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(named.match(/xmlns=/g)).toHaveLength(1);
  });
});
