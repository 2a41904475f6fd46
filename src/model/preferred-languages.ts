/** Codes of languages that have another one, by the registry of BCP 47: older ones, and some of three letters. */
export const preferredLanguages: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['in', 'id'],
  ['ind', 'id'],
  ['eng', 'en'],
  ['jw', 'jv'],
  ['jav', 'jv'],
  ['sun', 'su'],
])
