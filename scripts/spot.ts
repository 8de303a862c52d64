/** npm run -s spot -- [options] FILE|-: what On Record finds in a file, without a browser. */
import { runCommand } from './command-line.ts';
import { answer } from './spot/command.ts';

await runCommand(async () => {
  const { output, note, isWell } = await answer(process.argv.slice(2));
  if (note !== undefined) process.stderr.write(`${note}\n`);
  process.stdout.write(`${output}\n`);
  if (!isWell) process.exitCode = 1;
});
