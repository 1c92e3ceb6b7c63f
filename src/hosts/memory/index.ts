export { MemoryHost } from './memoryHost';
