import { matches, type PiiDetector } from './detector.ts';
import type { Span } from './kinds.ts';
import { labelledSecrets } from './labelled-secrets.ts';
import { writtenSecrets } from './written-secrets.ts';

/** Tokens that a fixed beginning gives away. */
const TOKENS = new RegExp(
  `(?<![A-Za-z0-9_])(?:${[
    'sk-(?:proj-|ant-|or-|svcacct-|lf-)?[A-Za-z0-9_-]{20,}',
    '(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,}',
    '(?:xai|pplx|nvapi|tvly|sess)-[A-Za-z0-9_-]{20,}',
    'gsk_[A-Za-z0-9]{40,}',
    'r8_[A-Za-z0-9]{30,}',
    'hf_[A-Za-z0-9]{20,}',
    'lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}',
    'pcsk_[A-Za-z0-9_]{40,}',
    'gh[pousr]_[A-Za-z0-9]{20,}',
    'github_pat_[A-Za-z0-9_]{20,}',
    'gl(?:pat|rt|dt|ptt|cbt|ft|soat)-[A-Za-z0-9_-]{16,}',
    'AT(?:ATT3|CTT3|BB)[A-Za-z0-9_=-]{28,}',
    '(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z0-9]{16}',
    'AIza[A-Za-z0-9_-]{30,}',
    'ya29\\.[A-Za-z0-9_-]{20,}',
    'GOCSPX-[A-Za-z0-9_-]{20,}',
    'xox[abeoprs]-[A-Za-z0-9-]{10,}',
    'xapp-[A-Za-z0-9-]{10,}',
    'https://hooks\\.slack\\.com/(?:services|workflows)/[A-Za-z0-9+/]{20,}',
    'https://discord(?:app)?\\.com/api/webhooks/\\d{10,}/[A-Za-z0-9_-]{20,}',
    '[MNO][A-Za-z0-9_-]{22,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,40}',
    '\\d{8,10}:AA[A-Za-z0-9_-]{32,34}',
    'EAA[A-Za-z0-9_-]{40,}',
    'npm_[A-Za-z0-9]{30,}',
    'pypi-[A-Za-z0-9_-]{40,}',
    'rubygems_[a-f0-9]{40,}',
    'dckr_pat_[A-Za-z0-9_-]{20,}',
    'do[opr]_v1_[a-f0-9]{40,}',
    'dapi[a-f0-9]{32}(?:-\\d)?',
    'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9._-]{40,}',
    'hv[sbr]\\.[A-Za-z0-9_-]{24,}',
    '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_-]{40,}',
    'sbp_[a-f0-9]{40}',
    'pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.-]{30,}',
    'HRKU-[A-Za-z0-9_-]{30,}',
    'tskey-[a-z]{2,8}-[A-Za-z0-9-]{16,}',
    'sntry[su]_[A-Za-z0-9_=+/-]{30,}',
    'gl(?:sa|c)_[A-Za-z0-9_+/=-]{30,}',
    'NR(?:AK|JS|AA)-[A-Za-z0-9]{19,}',
    'PMAK-[a-f0-9]{24}-[a-f0-9]{34}',
    'SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}',
    'key-[a-f0-9]{32}',
    '[a-f0-9]{32}-us\\d{1,2}',
    'xkeysib-[a-f0-9]{40,}-[A-Za-z0-9]{10,}',
    'SK[a-f0-9]{32}',
    'whsec_[A-Za-z0-9+/=]{20,}',
    'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}',
    'sq0(?:atp|csp)-[A-Za-z0-9_-]{20,}',
    'lin_(?:api|oauth)_[A-Za-z0-9]{30,}',
    'figd_[A-Za-z0-9_-]{30,}',
    '(?:secret|ntn)_[A-Za-z0-9]{40,}',
    'pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}',
    'CFPAT-[A-Za-z0-9_-]{40,}',
    'AGE-SECRET-KEY-1[A-Z0-9]{50,}',
    'eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*)?',
    '(?<=[Bb]asic )[A-Za-z0-9+/]{16,}={0,2}',
  ].join('|')})(?![A-Za-z0-9])`,
  'g',
);

const SHORTEST_TOKEN = 15;

const isSign = (code: number) => code > 32 && code < 127;

/** Cheap test that goes before `TOKENS`: whether so many characters stand together without a space. */
function hasLongRun(text: string): boolean {
  for (let last = SHORTEST_TOKEN - 1; last < text.length; ) {
    const before = last - SHORTEST_TOKEN;
    let at = last;
    while (at > before && isSign(text.charCodeAt(at))) at--;
    if (at === before) return true;
    last = at + SHORTEST_TOKEN;
  }
  return false;
}

const KEY_BLOCK = '-----BEGIN ';
const KEY_END = /-----END [A-Z ]{0,40}-----/g;

function keyBlocks(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(KEY_BLOCK); start >= 0; ) {
    const label = text.slice(start, start + 60);
    KEY_END.lastIndex = start;
    const isKey = /^-----BEGIN [A-Z ]{0,40}PRIVATE KEY/.test(label);
    const close = isKey ? KEY_END.exec(text) : undefined;
    const end = isKey
      ? close
        ? close.index + close[0].length
        : text.length
      : start + KEY_BLOCK.length;
    if (isKey) spans.push({ start, end });
    start = text.indexOf(KEY_BLOCK, end);
  }
  return spans;
}

export const secret: PiiDetector = {
  kind: 'SECRET',
  find: (read) => [
    ...keyBlocks(read.text),
    ...(hasLongRun(read.text) ? matches(read.text, TOKENS) : []),
    ...labelledSecrets(read),
    ...writtenSecrets(read),
  ],
  normalize: (value) => value,
};
