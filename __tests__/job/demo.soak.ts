import { checkDemo } from './check-demo.ts'

checkDemo({ packages: '--workspace', units: 140 })
