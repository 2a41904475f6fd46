import { wordFamilies } from '../words/word-families'

/**
 * Stems of English words that belong together and that Porter's rules part, by the stem that takes their place. From general knowledge
 * of English, for words of work and administration.
 */
export const joinedStems: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['analys', 'analysi'],
  ['analyst', 'analysi'],
  ['analyt', 'analysi'],
  ['analyz', 'analysi'],
  ['benefici', 'benefit'],
  ['budgetari', 'budget'],
  ['categor', 'categori'],
  ['certif', 'certifi'],
  ['classif', 'classifi'],
  ['commerci', 'commerc'],
  ['complianc', 'compli'],
  ['compliant', 'compli'],
  ['decis', 'decid'],
  ['descript', 'describ'],
  ['econom', 'economi'],
  ['explan', 'explain'],
  ['financi', 'financ'],
  ['histor', 'histori'],
  ['identif', 'identifi'],
  ['influenti', 'influenc'],
  ['justif', 'justifi'],
  ['methodolog', 'methodologi'],
  ['modif', 'modifi'],
  ['notif', 'notifi'],
  ['persuas', 'persuad'],
  ['qualif', 'qualifi'],
  ['resolut', 'resolv'],
  ['retent', 'retain'],
  ['simplif', 'simplifi'],
  ['solut', 'solv'],
  ['strateg', 'strategi'],
  ['successor', 'succession'],
  ['technolog', 'technologi'],
  ['verif', 'verifi'],
])

/**
 * English words whose Porter stem is that of a word with another sense, *excellence* and *excel*, *integrity* and *integration*: a line
 * for each family, which goes by its first word.
 */
export const separateWords: ReadonlyMap<string, string> = /* @__PURE__ */ wordFamilies(`
accountability accountable
authority authorities
busy
capitation
coding
collective collectively
community communities
conversation conversations
customer customers
customs
department departments departmental
emergency emergencies
excellence excellent excellently
experiment experiments experimental
general generally
important importance importantly
informal informally
instalment instalments installment installments
integrity
intern interns internship internships
international internationally
manager managers managerial
news
objective objectives objectively objectivity
officer officers
production productions
publish publishes published publishing publication publications
succession
university universities
utility utilities
`)
