import { app } from 'electron'
import { setupAppProtocol, registerAppScheme } from './app-protocol'
import { setupContentsGuard } from './contents-guard'
import { setupFaults } from './faults'
import { setupNetworkSwitches } from './network-switches'
import { rendererFolder } from './folders'
import { openProgram } from './open-program'
import { refuseSwitches } from './refuse-switches'
import { setupSession } from './safe-session'
import { setupSandbox } from './sandbox'
import { becomeOnlyInstance } from './single-instance'
import { setupSpellChecker } from './spell-checker'
import { setupUserData } from './user-data'
import { setupWaitingFile } from './waiting-file'

refuseSwitches()
setupFaults()
setupUserData()
setupNetworkSwitches()
setupSandbox()
registerAppScheme()
setupContentsGuard()

if (becomeOnlyInstance()) {
  const waitingFile = setupWaitingFile()
  void app.whenReady().then(() => {
    setupSpellChecker()
    setupSession()
    setupAppProtocol(rendererFolder())
    return openProgram(waitingFile)
  })
}
