import { describeProperty } from './world/check-seeds.ts'

const WATCHED = 180
const NOT_WATCHED = 120

describeProperty({
  title: 'programs behave as in the same job without us, 180 times',
  cases: WATCHED,
})

describeProperty({
  title: 'the same where nothing watches what units read, 120 times',
  cases: NOT_WATCHED,
  from: WATCHED,
  watching: 'not watched',
})

describeProperty({
  title: 'the same in target folders as of cargo 1.100, 100 times',
  cases: 100,
  from: WATCHED + NOT_WATCHED,
  layout: 'a folder for each unit',
})
