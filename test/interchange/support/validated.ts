// What the specification says, written down here so that nothing of zod's types is needed.
interface Standard<Out> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => Answer<Out> | Promise<Answer<Out>>
  }
}
type Answer<Out> =
  | { readonly value: Out; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
      }[]
    }

/** A consumer that knows the specification and nothing else. */
export async function validated<Out>(schema: Standard<Out>, data: unknown): Promise<Out | string[]> {
  const answer = await schema['~standard'].validate(data)
  if (answer.issues === undefined) return answer.value
  return answer.issues.map(({ message, path = [] }) => {
    const steps = path.map((step) => String(typeof step === 'object' ? step.key : step))
    return `${steps.join('.')}: ${message}`
  })
}
