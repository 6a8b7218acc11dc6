import type { FaultWords } from './words.js';

export const faultsEn: FaultWords = {
  failed: {
    'bad-address': 'The address of the plan on this page is not right.',
    'not-found': 'There is no plan at the given address.',
    'too-large': 'The file with the plan is larger than 10 MB.',
    'newer-format': 'The plan is in a newer form than this page can read.',
    network: 'The plan could not be loaded. Please check your connection.',
    'not-allowed': 'This page does not allow the plan to be loaded from its address.',
    timeout: 'The server with the plan did not answer in time.',
    'http-status': 'The server with the plan is not answering properly at the moment.',
  },
  damaged: 'The file with the plan is damaged and cannot be shown.',
  stale: (date) => `Data from ${date}; newer data could not be loaded.`,
  openFile: 'Open the file with the plan',
};
