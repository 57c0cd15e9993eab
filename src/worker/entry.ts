import { host } from './host.ts';

const receive = host((message) => postMessage(message));
onmessage = ({ data }: MessageEvent<unknown>) => receive(data);
