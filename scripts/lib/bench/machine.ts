import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** Where and when it was measured, and how busy the machine was before. */
export function machineNow() {
  return {
    at: new Date().toISOString(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model,
    processors: availableParallelism(),
    memory: totalmem(),
    load: loadavg()[0],
  };
}
