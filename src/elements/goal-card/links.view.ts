/** What a goal is bound to, and what files belong to it, worked out of a plan without a page. */
import { gather } from '../../model/gather.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import type { Attachment } from '../../model/schema.js';
import { recordOf } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import { safeUrl } from '../../model/url.js';
import type { SafeUrl } from '../../model/url.js';

const localId = (plan: Plan, reference: string): string =>
  reference.startsWith(`${plan.id}#`) ? reference.slice(plan.id.length + 1) : reference;

function readIncoming(plan: Plan) {
  const records = [plan.goals, plan.events, plan.milestones, plan.projects].flat();
  const links = records.flatMap(({ id, title, links: own }) => own.map(({ rel, to }) => ({ id, title, rel, to: localId(plan, to) })));
  return gather(links, ({ to }) => to);
}

const known = new WeakMap<Plan, ReturnType<typeof readIncoming>>();

/** What points at an id: the record and the relation as it has it. */
function incomingOf(plan: Plan): ReturnType<typeof readIncoming> {
  let incoming = known.get(plan);
  if (!incoming) known.set(plan, (incoming = readIncoming(plan)));
  return incoming;
}

/** How a goal is bound to something else. */
export interface Relation {
  rel: string;
  /** The other end says it: it is part of this goal. */
  isInverse: boolean;
  title: Text;
  /** Id of the other end, where the plan has it. */
  id: string | undefined;
  url: SafeUrl | undefined;
}

const MUTUAL = ['same-as', 'related'];

/** What a goal is bound to, and what is bound to it. */
export function relationsOf(plan: Plan, goal: Goal): Relation[] {
  const own = goal.links.map(({ rel, to, title }): Relation => {
    const record = recordOf(plan, localId(plan, to));
    const url = record ? undefined : safeUrl(to, '');
    return { rel, isInverse: false, title: title ?? record?.title ?? to, id: record?.id, url };
  });
  const isSaid = (id: string, rel: string): boolean =>
    MUTUAL.includes(rel) && own.some((relation) => relation.id === id && relation.rel === rel);
  const others = (incomingOf(plan).get(goal.id) ?? [])
    .filter(({ id, rel }) => !isSaid(id, rel))
    .map(({ id, title, rel }): Relation => ({ rel, isInverse: !MUTUAL.includes(rel), title, id, url: undefined }));
  return [...own, ...others];
}

/** What kind of file it is, as people call it: "PDF". */
export function fileKind({ url, mediaType = '' }: Attachment): string {
  const path = (url ?? '').replace(/[?#].*$/, '');
  const kind = /\/[^/]*\.([a-z0-9]{2,4})$/i.exec(path)?.[1] ?? /\/([a-z0-9]{2,4})$/i.exec(mediaType)?.[1];
  return kind?.toUpperCase() ?? '';
}

/** A size in the largest unit that leaves it above one. */
export function fileSize(bytes: number | undefined): { value: number; unit: string } | undefined {
  if (bytes === undefined || !(bytes >= 0)) return undefined;
  if (bytes < 1000) return { value: bytes, unit: 'B' };
  if (bytes < 1e6) return { value: Math.round(bytes / 1000), unit: 'kB' };
  return { value: Math.round(bytes / 1e5) / 10, unit: 'MB' };
}

const SOUND = /^audio\/|\.(aac|flac|m4a|mp3|og[ag]|opus|wav)$/i;

/** Whether a file is a recording, by its media type or else by its ending. */
export const isSound = ({ url, mediaType }: Attachment): boolean => SOUND.test(mediaType ?? url);
