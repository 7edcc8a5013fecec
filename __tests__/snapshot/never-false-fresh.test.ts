import { describeProperty } from './world/check-seeds.ts'

const CASES = 20

describeProperty({
  title: 'programs behave as after a clean build, whatever changed since the snapshot',
  cases: CASES,
})

describeProperty({
  title: 'the same in target folders as of cargo 1.100',
  cases: 8,
  from: CASES,
  layout: 'a folder for each unit',
})
