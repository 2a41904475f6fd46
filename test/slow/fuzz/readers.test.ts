import { expect, it } from 'vitest'
import { allReaders } from '../../fuzz/all-readers'
import { runReader } from '../../fuzz/run-reader'

const readers = await allReaders()

/** `KOMPETENSI_FUZZ=20` spoils twenty times as many. */
const inputs = 200 * Number(process.env['KOMPETENSI_FUZZ'] ?? 1)

it.each(Object.entries(readers))('%s takes what is spoilt', (_, reader) => {
  expect(runReader(reader, inputs, 1).failures).toEqual([])
})
