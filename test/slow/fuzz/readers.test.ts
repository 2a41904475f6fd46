import { expect, it } from 'vitest'
import { allReaders } from '../../fuzz/all-readers'
import { runReader } from '../../fuzz/run-reader'

const readers = await allReaders()

it.each(Object.entries(readers))('%s takes what is spoilt', (_, reader) => {
  expect(runReader(reader, 200, 1).failures).toEqual([])
})
