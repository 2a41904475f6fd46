// A module of its own, so that the sentences of some hundred issues are loaded with the first one that is said.
export { describeIssue } from 'kompetensi'
