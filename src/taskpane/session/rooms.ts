import type { Rooms } from './chunks';

/** The real chunks; webpack splits here. */
export const ROOMS: Rooms = {
  core: () => import(/* webpackChunkName: "core" */ '../core'),
  paper: () => import(/* webpackChunkName: "paper" */ '../paper'),
  word: () => import(/* webpackChunkName: "word" */ '../word'),
  files: () => import(/* webpackChunkName: "files" */ '../files'),
  proof: () => import(/* webpackChunkName: "proof" */ '../proof/chunk'),
};
