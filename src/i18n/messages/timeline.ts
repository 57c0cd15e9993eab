const de = {};

const en: typeof de = {};

export const timeline = { de, en };
