import 'core-js/stable';
import 'regenerator-runtime/runtime';

/** What the official template loads before its own code, for browsers of long ago. */
