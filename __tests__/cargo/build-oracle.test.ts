import { checkBuildOracle } from './check-build-oracle.ts'

checkBuildOracle(40)
