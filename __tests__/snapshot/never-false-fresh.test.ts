import { describeProperty } from './world/check-seeds.ts'

const CASES = 7
const OTHERS = 2

describeProperty({
  title: 'programs behave as in the same job without us, whatever changed since the snapshot',
  cases: CASES,
})

describeProperty({
  title: 'the same where nothing watches what units read',
  cases: OTHERS,
  from: CASES,
  watching: 'not watched',
})

describeProperty({
  title: 'the same in target folders as of cargo 1.100',
  cases: OTHERS,
  from: CASES + OTHERS,
  layout: 'a folder for each unit',
})
