/** Puts entries behind those of a list, one by one: there may be more of them than a call takes arguments. */
export function pushEach<T>(list: T[], entries: readonly T[]): void {
  for (const entry of entries) list.push(entry)
}
