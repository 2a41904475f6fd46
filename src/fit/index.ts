export * from './round'
