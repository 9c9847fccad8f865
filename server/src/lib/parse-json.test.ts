import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseForeignBytes, parseForeignJson, parseJson } from './parse-json.ts';

/** The names as they were read, since a misread one would hide behind the matching of objects. */
const keysOf = (value: unknown) => Object.keys(value as object);

test.for([
  ['k\\', '"k\\n"', 'k\n'],
  ['k\\', '"k\\""', 'k"'],
  ['caf\\', '"caf\\u00e9"', 'café'],
  ['k\\n', '"k\\nx"', 'k\nx'],
  ['a\\u0', '"a\\u00e9xx"', 'aéxx'],
] as const)('a key is read as it is sent, also after %s', ([before, raw, key]) => {
  parseJson(JSON.stringify({ first: 1, [before]: 1 }));
  // What Node may remember of the key before, whoever parsed it.
  JSON.parse(JSON.stringify({ first: 1, [before]: 1 }));
  expect(keysOf(parseJson(`{"first":1,${raw}:1}`))).toEqual(['first', key]);
  expect(keysOf(parseJson(`{"first":1,${raw} \n:1}`))).toEqual(['first', key]);
  expect(keysOf(parseJson(`{"x":":\\"k\\":","first":1,${raw}:1}`))).toEqual(['x', 'first', key]);
  const [both] = parseJson(`[{"first":1,"${before.replaceAll('\\', '\\\\')}":1,${raw}:2}]`) as [
    object,
  ];
  expect(keysOf(both)).toEqual(['first', before, key]);
});

test('whatever is read is what was written, however it was escaped', () => {
  const name = fc.string({
    unit: fc.constantFrom('k', '\\', 'n', '"', '\n', 'é', ':', 'u', '0', '/'),
  });
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      name,
      fc.constantFrom(null, true, -1.5e-7, 12),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  const ascii = (text: string) => text.replaceAll('é', '\\u00e9').replaceAll('/', '\\/');
  fc.assert(
    fc.property(
      value,
      fc.boolean(),
      fc.constantFrom(undefined, 1, '\t'),
      (sent, asAscii, space) => {
        const text = JSON.stringify(sent, undefined, space);
        expect(parseJson(asAscii ? ascii(text) : text)).toEqual(sent);
      },
    ),
    { numRuns: 2_000, examples: [[{ k: 1, 'k\\': 1, 'k\n': 2 }, false, undefined]] },
  );
});

test('what is no JSON is refused as ever, and a name with an escape may not stand too deep', () => {
  for (const text of ['', '{"k\\n":}', '{"k\\n":1', '"\\x"', '{"k\\":1}']) {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  }
  const deep = (depth: number) => `${'['.repeat(depth)}{"k\\n":1}${']'.repeat(depth)}`;
  expect(parseJson(deep(100))).toEqual(
    JSON.parse(`${'['.repeat(100)}{"k\\n":1}${']'.repeat(100)}`),
  );
  expect(() => parseJson(deep(100_000))).toThrow('nested');
});

test('of strangers no name is taken that would change a prototype, however it is written, and all others are', () => {
  expect(parseForeignJson('{"constructor":1,"k\\n":2}')).toEqual({ constructor: 1, 'k\n': 2 });
  for (const name of ['"__proto__"', '"\\u005f_proto__"', '"__proto_\\u005f"']) {
    const read = parseForeignJson(`{"a":{${name}:{"b":1},"c":2}}`) as { readonly a: object };
    expect([Object.keys(read.a), Object.getPrototypeOf(read.a)]).toEqual([['c'], Object.prototype]);
  }
  expect(parseForeignJson('{"constructor":{"prototype":{"b":1}},"c":2}')).toEqual({ c: 2 });
  for (const text of ['{"a":1', '', '\uFEFF']) {
    expect(() => parseForeignJson(text)).toThrow(expect.objectContaining({ code: 'not_json' }));
  }
});

test('bytes are read with a byte order mark or without, and refused where they are not UTF-8', () => {
  for (const text of ['{"ä":1}', '\uFEFF{"ä":1}', '\uFEFF{"\\u00e4":1}']) {
    expect(parseForeignBytes(Buffer.from(text))).toEqual({ ä: 1 });
  }
  for (const bytes of [Buffer.from('{"ä":1}', 'latin1'), Buffer.from('"\uFEFFä"', 'utf16le')]) {
    expect(() => parseForeignBytes(bytes)).toThrow('The body is not valid UTF-8');
  }
});
