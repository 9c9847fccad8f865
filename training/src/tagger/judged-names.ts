import { createHash } from 'node:crypto';

/**
 * Hashes of the stretches that were found in the test parts of CLINC150, Banking77, NLU++ and SGD and that a person, reading
 * them in their message, called the name of somebody: recipients of money, actors, who is asked after. What is not here
 * counts as a false alarm, so that new findings do until they are read.
 */
const judged: ReadonlySet<string> = new Set(
  (
    '019ec725 0355aaf8 04141e4f 06b9a6ea 125b7575 1388d533 14f5eae9 17fbca91 1ad69713 1cb9bce5 ' +
    '1cc268b6 1deb0a3b 218d1b32 2e0b8d61 32cfec2c 34aa6614 34bd43cf 39409a2a 3991cffc 39fdbdb8 ' +
    '3aa0c68d 3c0b7cac 3cdfbb71 3d368a0b 3e62144e 4447a0a8 46df21c3 484ae24e 488c9158 49915e0d ' +
    '4e0aeae6 50ec6652 53139252 57e4df68 588a7a4c 592823d0 638c3c55 64b2ad23 668e2b73 69bfe1e6 ' +
    '6bcb5444 709b7164 72d0166b 78675cc1 7f0b629c 82669588 83d41e6b 8813d406 88232ce0 8c06e7bd ' +
    '8e7a746d 8edcfad2 941f77cc 94dc354c 95b90f1c 963b469e 98d7ef84 9cfa1468 9d623412 a03baf89 ' +
    'a0564c2e a0ba2228 a14012cd a1cb6826 a86056c5 a9a1025f ab0a668f afbe87f5 b6f8d434 b7846961 ' +
    'bb6b6eaa bc03611b bc5534e9 bf5a7eb4 c070febb c12b69af c13e7da0 c35d6aaf c824ab9e cafd9289 ' +
    'cc4b2d4f cc7daf31 d0cfc2e5 d2553d10 d8590b94 d8cff5c9 dad6f901 dc8b9085 ded61a63 e1608f75 ' +
    'e4972f83 eb699895 f2465f78 f536fb10 f9e100c5 fbf25b30 fce3559e fceac367 fe3f89f0'
  ).split(' '),
);

/** Whether a person called the stretch somebody's name. */
export const isJudgedName = (stretch: string): boolean =>
  judged.has(createHash('sha256').update(stretch).digest('hex').slice(0, 8));
