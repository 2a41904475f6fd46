/** A value that types would refuse, as JavaScript callers and parsed JSON can bring it. */
export function untyped(value: unknown): never {
  return value as never
}
