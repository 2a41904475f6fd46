export { invalidParameter } from '../model/invalid-parameter'
