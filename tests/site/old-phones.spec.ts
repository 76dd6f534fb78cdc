/** What is shipped, held against Chrome 61 (styles, what must be read) and Chrome 80 (scripts). */
import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { everyPage, faultsOf, siteNames, where } from '../support/html.ts';
import { sites } from '../support/sites.ts';

/** What Chrome 61 does not have and drops: a declaration, or the whole rule. Versions by MDN's compatibility data. */
const unknown: [name: string, since: number, sign: RegExp][] = [
  ['@layer', 99, /@layer/],
  ['@container', 105, /@container/],
  ['gap', 66, /(?:^|[;{])(?:row-|column-)?gap:/],
  ['inset', 87, /(?:^|[;{])inset[\w-]*:/],
  ['logical sides in one', 87, /(?:^|[;{])(?:margin|padding|border)-(?:inline|block):/],
  ['aspect-ratio', 88, /(?:^|[;{])aspect-ratio:/],
  ['dvh, svh, lvh', 108, /\d(?:d|s|l)v(?:h|w|i|b|min|max)\b/],
  ['min(), max(), clamp()', 79, /(?<!minmax\([^)]*)(?<![\w-])(?:min|max|clamp)\(/],
  ['ranges in @media', 104, /@media[^{]*[<>]/],
  ['#rgba and #rrggbbaa', 62, /#(?:[\da-f]{4}|[\da-f]{8})\b/i],
  ['rgb() with spaces', 65, /\b(?:rgb|hsl)a?\(\s*[\d.]+(?:deg|%)?\s+[\d.]/],
  ['oklch(), lab(), color-mix()', 111, /\b(?:oklch|oklab|lab|lch|color-mix)\(/],
  ['overflow: clip', 90, /overflow(?:-[xy])?:clip/],
  ['position in two words', 87, /(?:^|[;{])(?:place-content|translate|rotate|scale):/],
];

/**
 * Rules that Chrome 61 drops whole because of their selector. Nothing in them carries words: form parts
 * the pages do not have, focus rings (it draws its own), and print from new browsers.
 */
const unread =
  /:where\((?:\[title\]|:not\(iframe|select|\[type=button\]|:not\(\[hidden)|:focus-visible|::details-content|::file-selector-button|::-webkit|::backdrop|:lang\(/;
const newSelectors = /:(?:where|is|has|focus-visible|not\([^)]*[,\s])|::(?:details-content|marker)/;

/** A page's styles, feature queries left out: Chrome 61 skips those it does not pass. */
const stylesOf = (html: string): string =>
  [...html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)]
    .map(([, css]) => css!)
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

test('no style that must be read needs more than Chrome 61', () => {
  const faults = faultsOf(everyPage(), (page) => {
    const css = stylesOf(page.html);
    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
    return [
      rules.length < 20 && `${where(page)}: ${rules.length} rules`,
      rules.map(([rule, selector]) => {
        if (unread.test(selector!)) return false;
        const lacking = unknown.find(([, , sign]) => sign.test(rule!));
        return [
          lacking &&
            `${where(page)}: ${lacking[0]} (Chrome ${lacking[1]}) in ${rule!.slice(0, 90)}`,
          newSelectors.test(selector!) && `${where(page)}: ${selector!.trim()}`,
        ];
      }),
    ];
  });
  expect([...new Set(faults)]).toEqual([]);
});

/** Names that came after Chrome 80; `?.` before one marks it as asked for first. */
const names =
  /\.(?:replaceAll|replaceChildren|at|findLast|findLastIndex|toSorted|toReversed|toSpliced|hasOwn|randomUUID|checkVisibility|groupBy|isWellFormed|getSetCookie)\(|\bPromise\.any\(|\bstructuredClone\(|\bWeakRef\b|\bAbortSignal\.(?:timeout|any)\(|\bIntl\.Segmenter\b/;

/** Ours and the search library's; what only its unused interfaces need is not loaded by any page. */
const scripts = siteNames.flatMap((site) =>
  globSync('{_a/**/*.js,sw*.js,pagefind/pagefind.js,pagefind/pagefind-worker.js}', {
    cwd: sites[site].out,
  }).map((file) => join(sites[site].out, file)),
);

const written = (code: string, target: ts.ScriptTarget): string =>
  ts.transpileModule(code, {
    compilerOptions: { target, module: ts.ModuleKind.ESNext, removeComments: true },
  }).outputText;

test('no script needs syntax newer than ES2020: written for it, it stays as it is', () => {
  const { ES2020, ESNext } = ts.ScriptTarget;
  // The comparison itself can tell: each of these is newer.
  for (const newer of [
    'a ??= b;',
    'class A { #b = 1; static { } }',
    'x = 1_000; class B { c = 1; }',
  ])
    expect(written(newer, ES2020)).not.toBe(written(newer, ESNext));
  const faults = faultsOf(scripts, (file) => {
    const code = readFileSync(file, 'utf8');
    return [
      written(code, ES2020) !== written(code, ESNext) && `${file}: syntax after ES2020`,
      ts.transpileModule(code, { reportDiagnostics: true }).diagnostics!.length > 0 &&
        `${file}: broken`,
    ];
  });
  expect(faults).toEqual([]);
});

test('no script of ours calls what Chrome 80 does not have', () => {
  const own = scripts.filter((file) => !file.includes('pagefind'));
  const faults = faultsOf(own, (file) => {
    const found = names.exec(readFileSync(file, 'utf8'));
    return found && `${file}: ${found[0]}`;
  });
  expect(faults).toEqual([]);
});
