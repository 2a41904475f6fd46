import { describe } from 'vitest'
import { describeAgreement } from '../../sql/support/agreement'
import { startPGlite } from '../../sql/support/engine'

describe('SQL on PGlite', () => {
  describeAgreement(startPGlite)
})
