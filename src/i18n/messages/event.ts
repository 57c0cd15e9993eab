const de = {};

const en: typeof de = {};

export const event = { de, en };
