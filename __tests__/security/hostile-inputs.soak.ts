import { checkHostileInputs } from './hostile/check.ts'

checkHostileInputs(100_000)
