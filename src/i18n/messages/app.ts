const de = {};

const en: typeof de = {};

export const app = { de, en };
