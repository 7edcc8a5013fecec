import { checkDemo } from './check-demo.ts'

checkDemo({ packages: '-p tracker-core', units: 30 })
