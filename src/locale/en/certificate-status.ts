import type { CertificateStatusSentences } from '../../describe/certificate-status-sentences'

/** What is said of a certificate on a day in English. */
export const certificateStatus: CertificateStatusSentences = {
  certificate: (person, scheme, status) => `${person}, ${scheme}: ${status}.`,
  valid: 'valid without an end date',
  validUntil: (date) => `valid until ${date}`,
  lastDay: (date) => `valid; ${date} is its last day`,
  expiring: (date, days) => `valid until ${date}, ${counted(days)} left`,
  expired: (date, days) => `expired; its last day was ${date}, ${counted(days)} ago`,
  notYetValid: (date, days) => `not valid yet; issued on ${date}, in ${counted(days)}`,
}

function counted(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}
