import { periodIssues } from '../../base/date-issues'
import type { IssuePath } from '../../base/issue'
import type { Certificate } from '../../model/certificate'
import type { CompetencyModel } from '../../model/competency-model'
import type { ReadIssue } from '../read/issues'
import { unlisted } from './list-issues'

/** What is wrong with a certificate: its dates, and (a warning) a scheme that the model does not list. */
export function certificateIssues(
  model: CompetencyModel,
  certificate: Certificate,
  where: { readonly path: IssuePath; readonly before: number },
): ReadIssue[] {
  const { scheme, issuedOn, validUntil } = certificate
  return [
    ...unlisted(model, 'schemes', scheme, { ...where, path: [...where.path, 'scheme'] }),
    ...periodIssues({ field: 'issuedOn', date: issuedOn }, validUntil, where.path),
  ]
}
