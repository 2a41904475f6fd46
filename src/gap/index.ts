export * from './analyze-gap'
