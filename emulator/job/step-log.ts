import type { Annotation } from './options.ts'
import type { Secrets } from './secrets.ts'
import { parseCommand, type WorkflowCommand } from './workflow-commands.ts'

/** The log of one step: its lines, and what they ask of the runner. */
export interface StepLog {
  readonly lines: string[]
  readonly annotations: Annotation[]
  /** A line that the step's process wrote; it may be a workflow command. */
  receive(line: string): void
  /** A line of the runner's own. */
  write(line: string): void
  error(message: string): void
}

export interface JobLog {
  readonly lines: string[]
  readonly leaks: string[]
  readonly secrets: Secrets
  readonly onLine: (line: string) => void
}

/** GitHub cuts annotations at this many characters. */
const LONGEST_ANNOTATION = 4096

export function openStepLog(job: JobLog): StepLog {
  const lines: string[] = []
  const annotations: Annotation[] = []
  let stopToken: string | undefined
  const write = (line: string): void => {
    if (job.secrets.holdsToken(line)) job.leaks.push(job.secrets.mask(line))
    for (const part of job.secrets.mask(line).split('\n')) {
      lines.push(part)
      job.lines.push(part)
      job.onLine(part)
    }
  }
  const annotate = (level: Annotation['level'], command: WorkflowCommand): void => {
    const message = job.secrets.mask(command.message).slice(0, LONGEST_ANNOTATION)
    annotations.push({ level, message, properties: command.properties })
    write(`##[${level}]${command.message}`)
  }
  const obey = (command: WorkflowCommand, line: string): void => {
    const { name, message } = command
    if (name === 'error' || name === 'warning' || name === 'notice') annotate(name, command)
    else if (name === 'add-mask') job.secrets.add(message)
    else if (name === 'stop-commands') stopToken = message
    else if (name === 'group' || name === 'debug') write(`##[${name}]${message}`)
    else if (name === 'endgroup') write('##[endgroup]')
    else if (!SILENT.has(name)) write(line)
  }
  return {
    lines,
    annotations,
    write,
    error: (message) => annotate('error', { name: 'error', properties: {}, message }),
    receive: (line) => {
      const command = parseCommand(line)
      if (stopToken !== undefined) {
        if (command?.name === stopToken.toLowerCase()) stopToken = undefined
        else write(line)
      } else if (command === undefined) write(line)
      else obey(command, line)
    },
  }
}

/** Old commands, which GitHub's runner takes out of the log; their successors are files. */
const SILENT = new Set(['set-output', 'save-state', 'add-matcher', 'remove-matcher', 'echo'])
