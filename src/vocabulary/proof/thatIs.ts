/** 即将, 即时, 即办, 即查即改, 即知、即改: what stands behind a 即 that does not mean 就是; 即办公室 and 即日常保洁 do. */
export const OTHER_THAN_THAT_IS =
  /^(?:[将时可使刻期付报]|[便到](?!民)|日(?!常)|办(?!公)|\p{Script=Han}{1,3}、?即)/u;
