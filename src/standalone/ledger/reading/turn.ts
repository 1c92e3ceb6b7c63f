/**
 * 让一让 Gives the page its turn: it paints and hears the keyboard before the work goes on. Not by a timer: those of a
 * page in the background run once a second.
 */
export function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
