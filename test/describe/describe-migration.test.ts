import { diffModels, migrateHoldings } from 'kompetensi/change'
import { change as changeInEn, en } from 'kompetensi/locale/en'
import { change as changeInId, id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { describeMigration } from '../../src/describe/describe-migration'
import { after, before } from '../support/change-models'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const english = { ...en, ...changeInEn }
const indonesian = { ...id, ...changeInId }

const diff = diffModels(before, after)
const migration = migrateHoldings({ INT: 3, IT: 2, SELL: 4, SERVE: 3, OLD: 1, FAX: 5, LEAD: 2 }, diff, {
  acceptGuesses: true,
  combine: 'mean',
  scaling: 'linear',
  rounding: 'down',
})

describe('describeMigration', () => {
  it('says what stayed, moved and was converted, and what has no place and why', () => {
    expect(describeMigration(before, after, migration, { language: english })).toBe(
      `Of 7 levels, 1 stays as it is, 1 moves, 3 are converted, and 2 have no place.
Negotiation (level 1) becomes Negotiation.
Selling (level 4) becomes Customers level 3: it went into a merger and it was rounded.
Service (level 3) becomes Customers level 3: it went into a merger and it was rounded.
Leadership (level 2) becomes Leadership level 2: it was rounded.
Computing (level 2) has no place: the competency was split and its parts have to be assessed.
Fax (level 5) has no place: the competency was removed.
Something was lost, so these levels cannot be taken back to Acme version 2025.`,
    )
  })

  it('says it in Indonesian', () => {
    expect(describeMigration(before, after, migration, { language: indonesian })).toBe(
      `Dari 7 level: 1 tetap, 1 berpindah kode, 3 dikonversi, dan 2 tidak mempunyai tempat.
Negosiasi (level 1) menjadi Negosiasi.
Penjualan (level 4) menjadi Pelanggan level 3: masuk ke dalam gabungan dan dibulatkan.
Pelayanan (level 3) menjadi Pelanggan level 3: masuk ke dalam gabungan dan dibulatkan.
Kepemimpinan (level 2) menjadi Kepemimpinan level 2: dibulatkan.
Komputer (level 2) tidak mempunyai tempat: kompetensinya dipecah dan tiap bagian perlu dinilai.
Fax (level 5) tidak mempunyai tempat: kompetensinya dihapus.
Ada informasi yang hilang, sehingga level ini tidak dapat dikembalikan ke Acme versi 2025.`,
    )
  })

  it('has nothing more to say where everything stayed', () => {
    const stayed = migrateHoldings({ INT: 3 }, diff)
    expect(describeMigration(before, after, stayed, { language: english })).toBe(
      'Of 1 level, 1 stays as it is, 0 move, 0 are converted, and 0 have no place.',
    )
  })

  it('refuses a report of other models', () => {
    expect(
      thrownBy(() => describeMigration(after, before, untyped(migration), { language: english })).code,
    ).toBe('model-mismatch')
  })
})
