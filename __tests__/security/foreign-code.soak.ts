import { describeTrick, TRICKS } from './pull-tricks.ts'

for (const [name, trick] of Object.entries(TRICKS)) describeTrick(name, trick)
