import type { Issue } from '#domain/issue.ts';
import { monthName } from '../dates-names.ts';
import { number } from '../numbers.ts';
import { type Catalogue, count, isLost, value } from '../issue-words.ts';

const quoted = (issue: Issue, name: string) => `„${value(issue, name)}“`;
const file = (issue: Issue) => value(issue, 'address') || (issue.place.file ?? '');
const digits = (n: number | undefined) => (n === undefined ? '?' : number(n, 'de'));
const bytes = (n: number | undefined) => `${digits(n)} Bytes`;

/** What JSON calls things, in the words of the report. */
const KINDS: { readonly [kind: string]: string } = {
  string: 'Text',
  number: 'Zahl',
  integer: 'ganze Zahl',
  boolean: 'Wahrheitswert',
  array: 'Liste',
  object: 'Objekt',
  null: 'leer (null)',
  undefined: 'nichts',
};
const kinds = (text: string) =>
  text
    .split(/, ?/)
    .map((kind) => KINDS[kind] ?? `„${kind}“`)
    .join(' oder ');

const RECORDS: { readonly [kind: string]: string } = {
  event: 'das Ereignis',
  person: 'die Person',
  organization: 'die Institution',
  place: 'der Ort',
  topic: 'das Thema',
  source: 'die Quelle',
};

export const issues: Catalogue = {
  'file-missing': {
    title: (i) => `Die Datei ${file(i)} gibt es nicht`,
    remedy: () => 'Prüfen Sie die Adresse, oder wählen Sie einen anderen Datensatz.',
  },
  'file-unreachable': {
    title: (i) => `Die Datei ${file(i)} kam nicht an${unreachable(i)}`,
    remedy: (i) =>
      value(i, 'reason') === 'refused'
        ? 'Daten werden nur von dieser Website und von Hosts geladen, die der Betreiber in site.json nennt. Öffnen Sie die Adresse dort, oder bitten Sie den Betreiber, den Host aufzunehmen.'
        : 'Prüfen Sie die Verbindung und versuchen Sie es erneut. Liegt die Datei auf einem anderen Server, muss dieser den Zugriff von dieser Website aus erlauben (CORS).',
  },
  'file-empty': {
    title: () => 'Die Datei ist leer',
    remedy: () => 'Erzeugen oder übertragen Sie die Datei neu.',
  },
  'file-html': {
    title: () => 'Das ist eine Webseite, kein Datensatz',
    remedy: () =>
      'Häufig antwortet so eine Anmeldeseite oder ein Server, der die Datei nicht findet. Öffnen Sie die Adresse im Browser und prüfen Sie, ob die Datei selbst kommt.',
  },
  'file-not-json': {
    title: (i) => `Die Datei ist kein gültiges JSON: unerwartetes Zeichen bei ${quoted(i, 'around')}`,
    remedy: () =>
      'Berichtigen Sie die genannte Stelle; oft fehlt davor ein Komma oder ein Anführungszeichen, oder es steht eines zu viel da.',
  },
  'file-truncated': {
    title: (i) => `Die Datei bricht mittendrin ab${brokenOff(i)}`,
    remedy: () => 'Übertragen Sie die Datei neu. Bleibt es dabei, ist schon das Original unvollständig.',
  },
  'file-too-deep': {
    title: (i) => `Die Datei ist tiefer verschachtelt als ${value(i, 'limit')} Ebenen`,
    remedy: () => 'Ein Datensatz braucht höchstens acht Ebenen. Prüfen Sie, ob es die richtige Datei ist.',
  },
  'file-too-large': {
    title: (i) => `Die Datei ist zu groß: höchstens ${bytes(count(i, 'limit'))} werden gelesen`,
    remedy: () => 'Teilen Sie den Datensatz, zum Beispiel nach Jahren.',
  },
  'file-encoding': {
    title: (i) =>
      `Die Datei ist nicht in ${value(i, 'encoding').toUpperCase()} gespeichert: Byte ${digits(count(i, 'offset'))}, bei ${quoted(i, 'around')}`,
    remedy: () => 'Speichern Sie die Datei als UTF-8. Vermutlich ist sie in Windows-1252 gespeichert.',
  },
  'format-newer': {
    title: (i) =>
      `Der Datensatz hat die Formatversion ${value(i, 'found')}, gelesen wird ${value(i, 'known')}`,
    remedy: (i) =>
      isLost(i)
        ? 'Öffnen Sie ihn mit einer neueren Ausgabe dieser Anwendung, oder speichern Sie ihn in der älteren Version.'
        : 'Was diese Ausgabe nicht kennt, wird nicht gezeigt. Alles Übrige ist vollständig.',
  },
  'format-unknown': {
    title: (i) => {
      const found = value(i, 'found');
      if (!isLost(i))
        return `Der Datensatz nennt keine Formatversion; er wird als ${value(i, 'known')} gelesen`;
      if (value(i, 'known') === '') return `Das ist eine Datei der Art ${found}, kein Datensatz`;
      return `Die Formatversion „${found}“ ist unbekannt`;
    },
    remedy: (i) =>
      isLost(i) && value(i, 'known') === ''
        ? 'Öffnen Sie eine JSON-Datei in dem Format, das docs/formats.md beschreibt.'
        : 'Tragen Sie unter metadata.formatVersion „1.0“ ein.',
  },
  'format-not-dataset': {
    title: (i) =>
      `Das ist kein Datensatz: Eine Liste „events“ fehlt, gefunden wurde ${value(i, 'found') === '' ? 'nichts' : (KINDS[value(i, 'found')] ?? value(i, 'found'))}`,
    remedy: () =>
      'Ein Datensatz ist ein JSON-Objekt mit „metadata“ und „events“. Prüfen Sie, ob es die richtige Datei ist.',
  },
  schema: {
    title: schema,
    remedy: (i) =>
      isLost(i)
        ? 'Was hier steht, ist nicht übernommen. Berichtigen Sie es nach docs/formats.md.'
        : 'Diese Angabe ist weggelassen, alles Übrige übernommen. Berichtigen Sie sie nach docs/formats.md.',
  },
  'id-missing': {
    title: () => 'Die Kennung „id“ fehlt oder ist leer',
    remedy: (i) =>
      isLost(i)
        ? 'Ohne Kennung kann niemand darauf verweisen; der Eintrag ist nicht übernommen. Geben Sie ihm eine, die in seiner Liste nur einmal vorkommt.'
        : 'Der Dateiname steht an ihrer Stelle. Geben Sie dem Datensatz eine Kennung.',
  },
  'id-duplicate-same': {
    title: (i) => `${quoted(i, 'id')} steht zweimal mit demselben Inhalt da`,
    remedy: () => 'Die Wiederholung ist nicht übernommen. Sie kann gestrichen werden.',
  },
  'id-duplicate-different': {
    title: (i) => `${quoted(i, 'id')} steht zweimal mit verschiedenem Inhalt da`,
    remedy: (i) =>
      value(i, 'now') === ''
        ? 'Die erste Angabe gilt. Vergeben Sie jede Kennung nur einmal.'
        : `Beide sind übernommen, der zweite Eintrag unter ${quoted(i, 'now')}; Verweise meinen den ersten. Vergeben Sie jede Kennung nur einmal.`,
  },
  'reference-dangling': {
    title: (i) =>
      `Verweis ins Leere: ${RECORDS[value(i, 'kind')] ?? 'der Eintrag'} ${quoted(i, 'id')} fehlt im Datensatz`,
    remedy: (i) =>
      value(i, 'done') === 'placeholder'
        ? 'Ein Platzhalter mit dieser Kennung steht an der Stelle. Ergänzen Sie den Eintrag, oder berichtigen Sie den Verweis.'
        : 'Der Verweis ist weggelassen. Ergänzen Sie den Eintrag, oder berichtigen Sie den Verweis.',
  },
  'reference-cycle': {
    title: (i) =>
      `Verweise im Kreis: ${quoted(i, 'id')} kommt über „${value(i, 'field')}“ zu sich selbst zurück`,
    remedy: (i) =>
      `Der Verweis von ${quoted(i, 'id')} auf ${quoted(i, 'target')} ist weggelassen. Streichen Sie den falschen Verweis des Kreises.`,
  },
  'date-unreadable': {
    title: (i) => `Das Datum ${quoted(i, 'value')} ist nicht lesbar${syntax(i)}`,
    remedy: () =>
      'Die Angabe ist weggelassen: Fehlt der Beginn, ist er nicht bekannt, fehlt das Ende, ist dieses nicht bekannt; fehlt beides, steht das Ereignis ohne Datum da. Schreiben Sie Daten nach EDTF, zum Beispiel 2019-08-30, 2019-08 oder 1890~.',
  },
  'date-impossible': {
    title: (i) => `Das Datum ${quoted(i, 'value')} gibt es nicht${impossible(i)}`,
    remedy: () =>
      'Die Angabe ist weggelassen: Fehlt der Beginn, ist er nicht bekannt, fehlt das Ende, ist dieses nicht bekannt; fehlt beides, steht das Ereignis ohne Datum da. Prüfen Sie sie an der Quelle.',
  },
  'date-reversed': {
    title: (i) => `Der Zeitraum ${quoted(i, 'value')} endet, bevor er beginnt`,
    remedy: () => 'Die Angabe ist weggelassen. Prüfen Sie, ob Anfang und Ende vertauscht sind.',
  },
  'end-before-start': {
    title: (i) => `Das Ende ${quoted(i, 'end')} liegt vor dem Beginn ${quoted(i, 'start')}`,
    remedy: () =>
      'Beides wird gezeigt wie geschrieben; gerechnet wird nur mit dem Beginn. Prüfen Sie, ob beide vertauscht sind.',
  },
  'participation-empty': {
    title: () => 'Eine Beteiligung nennt weder Person noch Institution',
    remedy: () => 'Sie ist nicht übernommen. Ergänzen Sie „person“ oder „organization“.',
  },
  'participation-ambiguous': {
    title: (i) =>
      `Eine Beteiligung nennt eine Person (${quoted(i, 'person')}) und zugleich eine Institution (${quoted(i, 'organization')})`,
    remedy: () =>
      'Beide sind als beteiligt übernommen, Anwesenheit nicht bekannt. Ist die Institution gemeint, für die die Person auftrat, gehört sie in „affiliation“; sonst schreiben Sie zwei Beteiligungen.',
  },
  'vocabulary-unknown': {
    title: (i) => `${quoted(i, 'id')} steht nicht in der Liste „${value(i, 'vocabulary')}“`,
    remedy: () =>
      'Das Wort wird gezeigt, wie es dasteht. Nehmen Sie es mit einer Bezeichnung in die Liste auf.',
  },
  'coordinates-invalid': {
    title: (i) =>
      value(i, 'rule') === 'pair'
        ? `Die Angabe „${value(i, 'expected')}“ fehlt zu den Koordinaten`
        : `Die Koordinate „${value(i, 'field')}“ ist ungültig: ${foundIn(i)}`,
    remedy: () =>
      'Der Ort ist ohne Koordinaten übernommen. Breite reicht von −90 bis 90, Länge von −180 bis 180 Grad.',
  },
  'text-missing': {
    title: (i) => `„${value(i, 'field')}“ fehlt oder ist leer`,
    remedy: (i) => `An seiner Stelle steht die Kennung ${quoted(i, 'standIn')}. Ergänzen Sie den Text.`,
  },
  'link-refused': {
    title: (i) => `Die Adresse ${quoted(i, 'link')} wird nicht zum Link`,
    remedy: () =>
      'Sie steht als Text da. Links beginnen mit http, https oder mailto, ohne Benutzernamen und unsichtbare Zeichen.',
  },
  'number-invalid': {
    title: (i) => `Statt einer Zahl steht hier ${foundIn(i)}`,
    remedy: () =>
      'Die Angabe ist weggelassen. Schreiben Sie die Zahl ohne Anführungszeichen, mit Punkt als Dezimalzeichen.',
  },
  'presence-default': {
    title: (i) =>
      value(i, 'attests') === ''
        ? `Der Datensatz setzt ${quoted(i, 'stated')} als Anwesenheit voraus, sagt aber nicht, was seine Ereignisse belegen`
        : `Der Datensatz belegt „${value(i, 'attests')}“ und setzt trotzdem ${quoted(i, 'stated')} als Anwesenheit voraus`,
    remedy: () =>
      'Ohne eigene Angabe gilt die Anwesenheit als nicht bekannt. Belegt jedes Ereignis, dass die Beteiligten zusammen waren, geben Sie unter metadata.attests „together“ an; sonst bei jeder Beteiligung „presence“.',
  },
  'presence-excluded': {
    title: (i) =>
      `Die Rolle ${quoted(i, 'role')} schließt Anwesenheit aus, angegeben ist ${quoted(i, 'stated')}`,
    remedy: () =>
      'Die Anwesenheit gilt als nicht bekannt. Berichtigen Sie die Rolle, oder nehmen Sie sie aus „rolesExcludingPresence“.',
  },
  'media-type': {
    title: (i) => `Die Datei kam als ${quoted(i, 'mediaType')}, ist aber JSON`,
    remedy: () => 'Sie ist nach ihrem Inhalt gelesen. Der Server sollte sie als application/json senden.',
  },
  'field-unknown': {
    title: (i) => `Das Feld ${quoted(i, 'field')} kennt das Format nicht`,
    remedy: (i) =>
      value(i, 'kind') === 'participants' && i.severity === 'warning'
        ? 'Es könnte etwas über die Anwesenheit sagen; weil „presence“ fehlt, gilt sie als nicht bekannt. Prüfen Sie die Schreibweise in docs/formats.md, oder geben Sie „presence“ an. Eigene Felder können mit „x-“ beginnen.'
        : 'Was darin steht, wird nicht gezeigt; genannt ist die erste Stelle. Prüfen Sie die Schreibweise in docs/formats.md. Eigene Felder können mit „x-“ beginnen.',
  },
  'key-repeated': {
    title: (i) => `${quoted(i, 'key')} steht mehrfach im selben Objekt`,
    remedy: (i) =>
      isLost(i)
        ? 'Nur eines davon könnte gelesen werden, alles in den anderen ginge verloren; die Datei wird deshalb nicht gezeigt. Fassen Sie sie zu einem zusammen.'
        : 'Es gilt das letzte. Sagt es, wer in welcher Rolle anwesend war oder was darüber vorausgesetzt wird, gilt die Anwesenheit als nicht bekannt. Löschen Sie die falschen.',
  },
  'role-unused': {
    title: (i) =>
      `Die Rolle ${quoted(i, 'role')} soll Anwesenheit ausschließen, aber niemand hat sie und keine Liste kennt sie`,
    remedy: () =>
      'Sie schließt niemanden aus. Prüfen Sie, ob sie wie in „participants“ und in vocabularies.participantRoles geschrieben ist.',
  },
  'speaker-ambiguous': {
    title: (i) => `Ein Zitat von ${quoted(i, 'id')}: So heißen eine Person und eine Institution zugleich`,
    remedy: () => 'Das Zitat steht ohne Sprecher da. Geben Sie einer von beiden eine andere id.',
  },
  'end-contradictory': {
    title: (i) =>
      `Das Ende ${quoted(i, 'end')} widerspricht dem Zeitraum ${quoted(i, 'start')}, der als Beginn dasteht`,
    remedy: () =>
      'Es ist weggelassen; gezeigt und gerechnet wird allein der Zeitraum. Lassen Sie das Ende weg, oder geben Sie in „start“ nur den Beginn an.',
  },
};

function schema(issue: Issue): string {
  const field = value(issue, 'field') === '' ? 'Der Eintrag' : `Feld ${quoted(issue, 'field')}`;
  switch (value(issue, 'rule')) {
    case 'required':
      return `${field}: Die Angabe ${quoted(issue, 'expected')} fehlt`;
    case 'minLength':
      return `${field} ist leer`;
    case 'pattern':
      return `${field} hat nicht die vorgeschriebene Form: ${foundIn(issue)}`;
    default:
      return `${field}: erwartet ${kinds(value(issue, 'expected'))}, gefunden ${foundIn(issue)}`;
  }
}

function unreachable(issue: Issue): string {
  switch (value(issue, 'reason')) {
    case 'status':
      return `: Der Server antwortet mit ${value(issue, 'status')}`;
    case 'stalled':
      return `: Seit ${value(issue, 'seconds')} Sekunden kommt nichts mehr`;
    case 'refused':
      return ': Von dort wird nichts geladen';
    default:
      return '';
  }
}

function brokenOff(issue: Issue): string {
  const got = count(issue, 'got');
  const expected = count(issue, 'expected');
  if (got !== undefined && expected !== undefined) return `: ${digits(got)} von ${bytes(expected)} kamen an`;
  return value(issue, 'around') === '' ? '' : `, nach ${quoted(issue, 'around')}`;
}

function foundIn(issue: Issue): string {
  const found = value(issue, 'found');
  return KINDS[found] ?? `„${found}“`;
}

function syntax(issue: Issue): string {
  switch (value(issue, 'reason')) {
    case 'empty':
      return ': Es ist leer';
    case 'too-long':
      return ': Es ist zu lang';
    case 'too-far':
      return ': Das Jahr liegt zu weit entfernt';
    case 'draft-syntax':
      return ': Es steht in einer Schreibweise aus einem früheren Entwurf von EDTF';
    case 'time-in-interval':
      return ': Uhrzeiten in Zeiträumen werden nicht gelesen';
    case 'long-year-in-interval':
      return ': Jahre mit mehr als vier Stellen in Zeiträumen werden nicht gelesen';
    default:
      return '';
  }
}

function impossible(issue: Issue): string {
  const days = count(issue, 'days');
  const month = monthName(count(issue, 'month') ?? 0, 'de');
  const year = count(issue, 'year');
  if (days !== undefined && month !== '')
    return `: Der ${month}${year === undefined ? '' : ` ${year}`} hat ${days} Tage`;
  switch (value(issue, 'reason')) {
    case 'no-month':
      return ': Ein Jahr hat zwölf Monate';
    case 'no-time':
      return ': Die Uhrzeit gibt es nicht';
    case 'no-offset':
      return ': Die Zeitverschiebung gibt es nicht';
    default:
      return '';
  }
}
