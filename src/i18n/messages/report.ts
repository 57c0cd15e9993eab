const de = {};

const en: typeof de = {};

export const report = { de, en };
