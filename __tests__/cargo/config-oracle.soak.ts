import { checkConfigOracle } from './check-config-oracle.ts'

checkConfigOracle(500)
