export * from './fit/index'
export * from './gap/index'
export * from './locale/index'
export * from './model/index'
