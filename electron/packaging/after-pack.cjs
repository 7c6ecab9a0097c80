// An unpacked Electron brings the app it shows when it is given none; a product has no use for it.
const { rm } = require('node:fs/promises')
const { join } = require('node:path')

exports.default = async ({ appOutDir, packager }) => {
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
}
