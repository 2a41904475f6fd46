import { asn } from 'kompetensi/asn'
import { parseTextsTable, safeParseTextsTable } from 'kompetensi/csv'
import { expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'

const text = 'Kode;Level;Indikator\nM01;1;Jujur.\nM01;1;Terbuka.\n'

it('gives what safeParseTextsTable gives', () => {
  expect(parseTextsTable(asn, text)).toEqual(safeParseTextsTable(asn, text).value)
})

it('throws with every error', () => {
  const error = thrownBy(() => parseTextsTable(asn, 'Kode;Level;Indikator\nM01;9;a\nX;1;b\n'))
  expect(error.issues.map(({ code }) => code)).toEqual(['level-off-scale', 'unknown-competency'])
})
