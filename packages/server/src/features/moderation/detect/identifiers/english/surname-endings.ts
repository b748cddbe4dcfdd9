/** Endings of family names, folded, that hardly any English word has. From general knowledge. */

/** Three letters and more, in the folded word. Medical words that end alike (`lens`, `ova`) are too short to match. */
export const surnameEndings =
  /(?:ovic|evic|ovich|evich|dottir|sson|escu|enko|chuk|czyk|wicz|ewski|owski|inski|owska|ewska|inska|shvili|adze|idze|iyev|ayev|oyev|[bdgklmnprstvz]ova|[bdgklmnprstvz]eva|[bdgklmnprtvz]ov|[lnrtsd]yan|qvist|strom|berger|sdotter|[dlmnrtv]sen|poulos|akis|opoulou|nainen|konen|nanen|lainen)$/;

/** Endings of family names that other words have too: only behind another unknown word with a capital. */
export const likelyEndings =
  /(?:berg|lund|holm|dahl|gren|stedt|mann|stein|baum|bauer|eira|moto|kawa|mura|etti|elli|ucci|acci|ardi|sson|aard|quist|vist|inen|zadeh|pour|iev|iyev|ović|yan)$/;
