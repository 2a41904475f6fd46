// Compiles the kernel of columns, AssemblyScript, into the module that `src/batch/kernel/module.ts` holds as text.
// `node .ci/build-kernel.mjs` writes it; a test compiles it anew and compares.

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const source = new URL('../src/batch/kernel/add-plane.as', import.meta.url)
const target = new URL('../src/batch/kernel/module.ts', import.meta.url)

/** The text of `src/batch/kernel/module.ts`. */
export async function kernelModule() {
  let binary
  const { error, stderr } = await asc.main(
    [
      'add-plane.ts',
      '--outFile=add-plane.wasm',
      '--runtime=stub',
      '--importMemory',
      '--enable=simd',
      '--optimizeLevel=3',
      '--noAssert',
    ],
    {
      readFile: (name) => (name === 'add-plane.ts' ? readFileSync(source, 'utf8') : null),
      writeFile: (_, contents) => {
        binary = contents
      },
      listFiles: () => [],
    },
  )
  if (error !== null) throw new Error(stderr.toString(), { cause: error })
  const lines =
    Buffer.from(binary)
      .toString('hex')
      .match(/.{1,100}/g) ?? []
  return [
    '// Made by .ci/build-kernel.mjs from add-plane.as.',
    '',
    '/** The WebAssembly module of `add-plane.as`, two hexadecimal digits a byte. */',
    'export const kernelHex: string =',
    ...lines.map((line, i) => `  '${line}'${i + 1 < lines.length ? ' +' : ''}`),
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await kernelModule())
