/** Words of which an indicator's name has each, and none of which it has; in the form of {@link countKey}. */
interface Marks {
  readonly has: readonly RegExp[];
  readonly lacks: RegExp;
}

const elsewhere = /a^/u;

/**
 * The words by which each sub-indicator is told from all others of the portal, however its name is turned. Those of the group of services online share theirs (“hồ sơ”, “trực tuyến”, “TTHC”)
 * and are known by whole names only. Source: the metrics of dichvucong.gov.vn's `reporting/evaluation` (2026).
 */
const marks: Readonly<Record<string, Marks>> = {
  PUBLISH_ON_TIME: { has: [/\bcong bo\b/u, /\bhan\b/u], lacks: /\bcong khai\b|\bcap nhat\b/u },
  PUBLIC_UPDATE_ON_TIME: { has: [/\bcong khai\b/u, /\bhan\b/u], lacks: /\bcong bo\b|\bnoi dung\b/u },
  PUBLIC_CONTENT_FULL: { has: [/\bcong khai\b/u, /\bday du\b|\bnoi dung\b/u], lacks: /\bhan\b/u },
  DOSSIER_SYNC: { has: [/\bdong bo\b/u, /\bhs\b/u], lacks: /\bkho\b|\bdan cu\b|\bso hoa\b/u },
  ON_TIME_RATE: { has: [/\bhs\b/u, /\b(?:dung|truoc|trong) han\b/u], lacks: /\bpakn\b|\bcong (?:bo|khai)\b/u },
  ORIGINAL_RESULT_AVAILABLE: { has: [/\bket qua\b/u, /\bdien tu\b/u], lacks: /\bkho\b|\bhai long\b|\bpakn\b/u },
  SO_HOA_GIAY_TO_GIAI_QUYET: {
    has: [/\bso hoa\b/u, /\bthanh phan\b|\bgiay to\b/u],
    lacks: /\bsu dung\b|\bkhai thac\b|\bket noi\b|\bchia se\b|\bkho\b|\bket qua\b/u,
  },
  REUSED_DIGITIZED_DATA: {
    has: [/\bso hoa\b/u, /\bsu dung\b|\bkhai thac\b/u],
    lacks: /\bket noi\b|\bchia se\b|\bkho\b|\bdan cu\b/u,
  },
  SYNCED_WITH_DVCQG_PERSONAL_STORAGE: { has: [/\bkho\b/u, /\bca nhan\b/u], lacks: /\bdan cu\b/u },
  CITIZEN_DATA_CONNECTED_DOSSIER: { has: [/\bdan cu\b/u, /\bhs\b/u], lacks: /\btthc\b|\bso hoa\b|\btruc tuyen\b/u },
  CITIZEN_DATA_CONNECTED_FORMALITY: { has: [/\bdan cu\b/u, /\btthc\b/u], lacks: /\bhs\b/u },
  ELECTRONIC_CERTIFIED_COPY: { has: [/\bchung thuc\b/u, /\bdien tu\b/u], lacks: elsewhere },
  DOSSIER_RECEIVING_SATISFACTION: { has: [/\bhai long\b/u, /\btthc\b|\bhs\b|\btiep nhan\b/u], lacks: /\bpakn\b/u },
  PETITION_PROCESSING_ON_TIME: { has: [/\bpakn\b/u, /\bhan\b/u], lacks: /\bhai long\b/u },
  PETITION_HANDLING_SATISFACTION: { has: [/\bpakn\b/u, /\bhai long\b/u], lacks: elsewhere },
};

/* What turns a name into its opposite, or makes another count of it. */
const turned = /\b(?:khong|chua|tre|qua|cham|thieu|sai|mat|tong)\b/u;

/** The code of the one sub-indicator whose words the name has; null where none or several could be meant, or it says the opposite. */
export function codeByWords(key: string): string | null {
  if (turned.test(key)) return null;
  const [code, ...others] = Object.entries(marks)
    .filter(([, { has, lacks }]) => has.every((mark) => mark.test(key)) && !lacks.test(key))
    .map(([each]) => each);
  return others.length === 0 ? (code ?? null) : null;
}
