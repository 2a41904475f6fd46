// What can be handed over wrongly: each argument, and in options and in lists each field, by the types of the functions.

import ts from 'typescript'
import { entryProgram, entrySources, repository } from '../../support/entry-program'
import { isFunction } from './recorded-calls'
import { wrongValues } from './wrong-values'

/** A call with one thing in it that is wrong. */
export interface WrongCall {
  /** Where it stands: `options.validity.months`. */
  readonly place: string
  /** What stands there. */
  readonly wrong: string
  /** The arguments. */
  readonly given: readonly unknown[]
  /** Whether a function may accept it: it is of a type that may stand there. */
  readonly mayPass: boolean
}

type Path = readonly (string | number)[]

/** A place in the arguments of a function, and whether a wrong value there is of a type that the function takes. */
interface Place {
  readonly path: Path
  readonly isOptional: boolean
  readonly types: readonly ts.Type[]
  /** Whether all names of what stands there are known, so that another is a mistake. */
  readonly isClosed: boolean
}

const deepest = 5

/** The parameters of the functions, by entry and name. */
export class PublicSignatures {
  readonly #checker: ts.TypeChecker
  readonly #signatures = new Map<string, readonly ts.Signature[]>()
  readonly #results = new Set<string>()
  readonly #wrong: ReadonlyMap<string, ts.Type>

  readonly #made: WeakSet<object>

  /** @param made - what is taken as a whole: nothing in it is put wrong */
  constructor(made: WeakSet<object>) {
    this.#made = made
    const program = entryProgram()
    this.#checker = program.getTypeChecker()
    for (const [entry, path] of entrySources) {
      for (const symbol of this.#exportsOf(program, path)) {
        const signatures = this.#checker.getTypeOfSymbol(symbol).getCallSignatures()
        if (signatures.length > 0) this.#signatures.set(`${entry}#${symbol.name}`, signatures)
        for (const signature of signatures) this.#results.add(nameOf(signature.getReturnType()))
      }
    }
    const values = this.#exportsOf(program, `${repository}test/entries/support/wrong-values.ts`)[0]
    if (values === undefined) throw new Error('no wrong values')
    const record = this.#checker.getTypeOfSymbol(values)
    this.#wrong = new Map(
      this.#checker
        .getPropertiesOfType(record)
        .map((each) => [each.name, this.#checker.getTypeOfSymbol(each)]),
    )
  }

  /** The names of the parameters of a function. */
  parametersFor(name: string): readonly string[] {
    return this.#parametersOf(name).map(({ parameter }) => parameter)
  }

  get names(): readonly string[] {
    return [...this.#signatures.keys()]
  }

  #exportsOf(program: ts.Program, path: string): readonly ts.Symbol[] {
    const source = program.getSourceFile(path)
    const symbol = source && this.#checker.getSymbolAtLocation(source)
    if (symbol === undefined) throw new Error(`${path} exports nothing`)
    return this.#checker.getExportsOfModule(symbol)
  }

  /** Every wrong call that can be made of a valid one. */
  wrongCalls(name: string, valid: readonly unknown[]): WrongCall[] {
    const parameters = this.#parametersOf(name)
    return parameters.flatMap(({ parameter, place, depth }) => {
      const index = Number(place.path[0])
      return this.#placesIn(place, valid[index], depth).flatMap((each) => this.#at(each, parameter, valid))
    })
  }

  #parametersOf(name: string): { parameter: string; place: Place; depth: number }[] {
    const signatures = this.#signatures.get(name) ?? []
    const longest = signatures.toSorted((a, b) => b.parameters.length - a.parameters.length)[0]
    return (longest?.parameters ?? []).map((parameter, index) => {
      const types = signatures.flatMap((each) => {
        const its = each.parameters[index]
        return its === undefined ? [] : this.#parts(this.#checker.getTypeOfSymbol(its))
      })
      const declared = parameter.valueDeclaration
      const isOptional =
        declared !== undefined &&
        ts.isParameter(declared) &&
        (declared.questionToken !== undefined || declared.initializer !== undefined)
      // A model and what another function gave are taken as wholes: the reader of records looks into them.
      const isWhole = types.some((type) =>
        ['CompetencyModel', 'JobProfile', 'Holdings', ...this.#results].includes(nameOf(type)),
      )
      const isClosed = parameter.name === 'options'
      return {
        parameter: parameter.name,
        place: { path: [index], isOptional, types, isClosed },
        depth: isWhole ? 0 : deepest,
      }
    })
  }

  /** The members of a union; of a type parameter what it extends. */
  #parts(type: ts.Type): readonly ts.Type[] {
    if (type.isUnion()) return type.types.flatMap((each) => this.#parts(each))
    if ((type.flags & ts.TypeFlags.TypeVariable) !== 0) {
      const constraint = this.#checker.getBaseConstraintOfType(type)
      return constraint === undefined || constraint === type ? [type] : this.#parts(constraint)
    }
    if ((type.flags & ts.TypeFlags.Substitution) !== 0) {
      const base: unknown = Reflect.get(type, 'baseType')
      return this.#parts(base as ts.Type)
    }
    return [type]
  }

  #placesIn(place: Place, value: unknown, depth: number): Place[] {
    if (depth === 0 || (isRecord(value) && this.#made.has(value))) return [place]
    const inside: Place[] = []
    for (const type of place.types.filter((each) => (each.flags & ts.TypeFlags.Object) !== 0)) {
      if (isFunction(value) || type.getCallSignatures().length > 0) continue
      if (this.#checker.isArrayLikeType(type)) inside.push(...this.#entriesIn(place, type, value, depth))
      else if (isRecord(value) || value === undefined)
        inside.push(...this.#fieldsIn(place, type, value, depth))
    }
    return [place, ...inside]
  }

  #entriesIn(place: Place, type: ts.Type, value: unknown, depth: number): Place[] {
    const element = this.#checker.getTypeArguments(type as ts.TypeReference)[0]
    if (element === undefined || !Array.isArray(value) || value.length === 0) return []
    const types = this.#parts(element)
    return this.#placesIn(
      { path: [...place.path, 0], isOptional: false, types, isClosed: false },
      value[0],
      depth - 1,
    )
  }

  #fieldsIn(place: Place, type: ts.Type, value: unknown, depth: number): Place[] {
    if (nameOf(type) === 'CompetencyModel' || this.#results.has(nameOf(type))) return []
    return this.#checker.getPropertiesOfType(type).flatMap((property) => {
      if (property.name.startsWith('__')) return []
      const types = this.#parts(this.#checker.getTypeOfSymbol(property))
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0
      // What a language says is the language's: `languageOf` looks for its parts.
      const its: unknown =
        isRecord(value) && property.name !== 'language' ? Reflect.get(value, property.name) : undefined
      const isOurs = types.some((each) => /^(BandSet(Input)?|FitMethod|\w+Method)$/.test(nameOf(each)))
      const isClosed =
        place.isClosed &&
        !isOurs &&
        property.name !== 'language' &&
        !types.some((each) => each.getStringIndexType() !== undefined)
      return this.#placesIn(
        { path: [...place.path, property.name], isOptional, types, isClosed },
        its,
        its === undefined ? 0 : depth - 1,
      )
    })
  }

  /** Whether nothing must be in it: then anything with fields will do, where it is no list of options. */
  #isOpen(type: ts.Type): boolean {
    const properties = this.#checker.getPropertiesOfType(type)
    const isObject = (type.flags & ts.TypeFlags.Object) !== 0 && type.getCallSignatures().length === 0
    return (
      isObject &&
      properties.length > 0 &&
      properties.every((each) => (each.flags & ts.SymbolFlags.Optional) !== 0)
    )
  }

  #at(place: Place, parameter: string, valid: readonly unknown[]): WrongCall[] {
    const name = [parameter, ...place.path.slice(1)].join('.')
    const calls = Object.entries(wrongValues).map(([wrong, value]): WrongCall => {
      const type = this.#wrong.get(wrong)
      const mayPass =
        (value === undefined && place.isOptional) ||
        (!place.isClosed && place.types.some((each) => this.#isOpen(each) && isFielded(value))) ||
        place.types.some((each) => isFunction(value) && each.getCallSignatures().length > 0) ||
        place.types.some((each) => type !== undefined && this.#checker.isTypeAssignableTo(type, each)) ||
        (value === true && place.types.some((each) => (each.flags & ts.TypeFlags.BooleanLiteral) !== 0))
      return { place: name, wrong, given: replaced(valid, place.path, () => value), mayPass }
    })
    const found = place.path.reduce<unknown>(
      (value, key) => (isRecord(value) ? Reflect.get(value, key) : undefined),
      valid,
    )
    if (place.isClosed && isRecord(found) && !Array.isArray(found) && !this.#made.has(found)) {
      const given = replaced(valid, place.path, () => ({ ...found, unasessed: 'floor' }))
      calls.push({ place: name, wrong: 'an option that nobody reads', given, mayPass: false })
    }
    return calls
  }
}

function nameOf(type: ts.Type): string {
  return (type.aliasSymbol ?? type.getSymbol())?.name ?? ''
}

function isFielded(value: unknown): boolean {
  return isRecord(value) && Object.prototype.toString.call(value) === '[object Object]'
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** A copy with something else at a place. */
function replaced(list: readonly unknown[], path: Path, by: () => unknown): readonly unknown[] {
  const copy = (value: unknown, [key, ...rest]: Path): unknown => {
    if (key === undefined) return by()
    const inner = isRecord(value) ? Reflect.get(value, key) : undefined
    if (Array.isArray(value)) {
      const longer: unknown[] = [...value]
      longer[Number(key)] = copy(inner, rest)
      return longer
    }
    return { ...(isRecord(value) ? value : {}), [key]: copy(inner, rest) }
  }
  const whole = copy(list, path)
  return Array.isArray(whole) ? whole : []
}
