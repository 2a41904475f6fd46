export * from '../model/round'
