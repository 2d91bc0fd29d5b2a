export { type Failure, type Outcome, done, failed } from '../../../files/outcome';
