import { checkHostileInputs } from './hostile/check.ts'

checkHostileInputs(1000)
