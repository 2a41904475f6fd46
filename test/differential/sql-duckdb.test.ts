import { describe } from 'vitest'
import { describeAgreement } from '../sql/support/agreement'
import { startDuckDb } from '../sql/support/engine'

describe('SQL on DuckDB', () => {
  describeAgreement(startDuckDb)
})
