import { CHECKS } from './corpus/checks.ts'
import { PRODUCTS } from './corpus/products.ts'
import { TESTS } from './corpus/tests.ts'
import { TOOLCHAINS } from './corpus/toolchains.ts'
import type { WorkflowJob } from './corpus/workflow-job.ts'

/** Jobs in the shape of real workflow files: see each project at its first commit. */
export const CORPUS: readonly WorkflowJob[] = [...CHECKS, ...TESTS, ...TOOLCHAINS, ...PRODUCTS]
