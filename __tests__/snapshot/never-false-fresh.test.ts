import { describeProperty } from './world/check-seeds.ts'

// One case in each workspace; hundreds of others are in the soak.

describeProperty({
  title: 'programs behave as in the same job without us, whatever changed since the snapshot',
  cases: 5,
})

describeProperty({
  title: 'the same where nothing watches what units read',
  cases: 1,
  from: 7,
  watching: 'not watched',
})

describeProperty({
  title: 'the same in target folders as of cargo 1.100',
  cases: 1,
  from: 9,
  layout: 'a folder for each unit',
})
