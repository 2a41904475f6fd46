import { describe } from 'vitest'
import { describeAgreement } from '../../sql/support/agreement'
import { findPostgres, startPostgres } from '../../sql/support/postgres-server'

const bin = findPostgres()

describe.skipIf(bin === undefined)(
  'SQL on a PostgreSQL server (skipped where Debian has none installed)',
  () => {
    describeAgreement(() => startPostgres(bin ?? ''))
  },
)
