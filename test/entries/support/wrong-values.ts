// What JavaScript callers hand over where something else is due: the compiler says where each of them is right after all.

/** Somebody's own class. */
class Employee {
  readonly id = 'p1'
}

/** What no text can be made of, as `querystring.parse` gives it. */
function bare(): Record<string, never> {
  return Object.create(null)
}

/** By the name it is told by. */
export const wrongValues = {
  undefined: undefined,
  null: null,
  zero: 0,
  number: 1,
  'NaN as a text': 'NaN',
  'an empty text': '',
  'a number as a text': '3',
  true: true,
  'a BigInt': 3n,
  'an empty list': [] as never[],
  'a list of null': [null],
  'an empty object': {},
  'an object without a prototype': bare(),
  'an id alone': { id: 'p1' },
  'a Map': new Map<string, number>([['INT', 3]]),
  'a Set': new Set<string>(['INT']),
  'a Date': new Date(0),
  'a Promise': Promise.resolve(3),
  'a function': (): undefined => undefined,
  'a symbol': Symbol('INT'),
  'a class instance': new Employee(),
}
