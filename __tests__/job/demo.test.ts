import { checkDemo } from './check-demo.ts'

checkDemo({ packages: '-p tracker-macros', units: 6 })
