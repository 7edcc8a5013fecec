import { describeProperty } from './world/check-seeds.ts'

const CASES = 300

describeProperty({
  title: 'programs behave as after a clean build, 300 times',
  cases: CASES,
})

describeProperty({
  title: 'the same in target folders as of cargo 1.100, 100 times',
  cases: 100,
  from: CASES,
  layout: 'a folder for each unit',
})
