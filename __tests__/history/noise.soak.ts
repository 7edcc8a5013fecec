import { NOISE_MODELS } from '../../scripts/noise-models.ts'
import { checkFalseAlarms } from './check-false-alarms.ts'

for (const [name, model] of Object.entries(NOISE_MODELS)) {
  for (const runs of [20, 30]) checkFalseAlarms(name, { model, runs })
}
