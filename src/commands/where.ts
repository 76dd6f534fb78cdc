/** Where `npm start` and `npm run dev` answer: the options of both, for parseArgs. */
export const options = {
  host: { type: 'boolean' },
  port: { type: 'string', default: '4321' },
  help: { type: 'boolean' },
} as const;
