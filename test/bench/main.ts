import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A bench: `test/bench/NAME.ts` exports `run`, which measures and prints a table. */
type Bench = { readonly run: (options: readonly string[]) => Promise<void> }

const names = readdirSync(__dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'main.ts')
  .map((file) => file.slice(0, -'.ts'.length))

/** `npm run bench -- NAME [OPTION…]` */
async function main([name = '', ...options]: readonly string[]): Promise<void> {
  if (!names.includes(name)) {
    console.error(`npm run bench -- ${names.join(' | ')}`)
    process.exitCode = 2
    return
  }
  const bench = (await import(join(__dirname, `${name}.ts`))) as Bench
  await bench.run(options)
}

void main(process.argv.slice(2))
