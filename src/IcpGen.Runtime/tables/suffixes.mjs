// Takes the second levels that registries register under out of the public suffix list, as the npm package `psl` has it, and writes
// Identifiers/Domains/DomainSuffixes.Data.cs:
//
//   npm pack psl@1.15.0 && tar xzf psl-1.15.0.tgz && node src/IcpGen.Runtime/tables/suffixes.mjs package
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { domainToASCII, pathToFileURL } from 'node:url';

const from = process.argv[2];
const { default: rules } = await import(pathToFileURL(resolve(from, 'data/rules.js')));
const version = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')).version;

// Countries stand first; behind them come general registries, which have no second levels, and the suffixes of private firms.
const countries = rules.slice(0, rules.indexOf('aaa'));

// Left out: levels below the second, and Norway's and Italy's thousand towns, under which next to nobody registers.
const rows = new Map();
for (const rule of countries) {
  const labels = rule.split('.');
  if (labels.length !== 2 || labels[1] === 'no' || labels[1] === 'it') continue;
  const [second, top] = labels;
  for (const spelled of new Set([top, domainToASCII(top)])) {
    const seconds = rows.get(spelled) ?? [];
    rows.set(spelled, [...seconds, ...new Set([second, /^[!*]/.test(second) ? second : domainToASCII(second)])]);
  }
}
rows.set('no', ['co', 'priv']);
rows.set('it', ['edu', 'gov']);

const lines = [...rows].map(([top, seconds]) => `        ("${top}", "${seconds.join(' ')}"),`);
writeFileSync(join(import.meta.dirname, '../Identifiers/Domains/DomainSuffixes.Data.cs'), `namespace IcpGen.Identifiers;

internal static partial class DomainSuffixes
{
    /// <summary>
    /// By top level, the second levels that names are registered under; <c>*</c> is any, <c>!</c> none of them. Written by
    /// <c>tables/suffixes.mjs</c> from psl ${version}.
    /// </summary>
    private static readonly (string Top, string Seconds)[] _data =
    [
${lines.join('\n')}
    ];
}
`);
