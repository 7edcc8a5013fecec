// A job that ends, in a process of its own: node ending-job.ts JSON-OF-ReportingJob
import { endJob, type ReportingJob } from '../reporting-job.ts'

await endJob(JSON.parse(process.argv[2] ?? '{}') as ReportingJob, (line) => console.error(line))
