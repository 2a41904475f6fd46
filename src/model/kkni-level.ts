/** A level of the Indonesian national qualifications framework (KKNI). */
export type KkniLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
