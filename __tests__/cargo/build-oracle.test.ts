import { checkBuildOracle } from './check-build-oracle.ts'

checkBuildOracle(25)
