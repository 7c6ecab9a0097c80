import { app, dialog } from 'electron'
import { faultReport } from './fault-report'

let told = false

/** Tells of a fault once, without folders and without the text of a letter. */
export function reportFault(fault: unknown): void {
  process.stderr.write(`Antwoordbrief fault: ${faultReport(fault)}\n`)
  // In development and tests the line above is looked at; a box would hang them.
  if (!app.isPackaged || told) return
  told = true
  dialog.showErrorBox(
    'Er ging iets mis in Antwoordbrief',
    'Uw werk wordt automatisch bewaard. Sla uw brief op en start Antwoordbrief opnieuw.',
  )
}

/** The net under main: a fault is told, and the program goes on, since stopping could cost work. */
export function setupFaults(): void {
  process.on('uncaughtException', reportFault)
  process.on('unhandledRejection', reportFault)
}
