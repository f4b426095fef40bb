/** German: one long list of words. */

import type { Language } from "./language.ts";

export const german: Language = {
  name: "German",
  months:
    "Januar, Jänner, Jan | Februar, Feber, Feb | März, Maerz, Mrz, Mär | April, Apr | Mai | Juni, Jun | Juli, Jul | August, Aug | September, Sept, Sep | Oktober, Okt | November, Nov | Dezember, Dez",
  weekdays:
    "Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag, Mo, Di, Mi, Do, Fr, Sa, So",
  units: {
    day: "Tag, Tage, Tagen",
    week: "Woche, Wochen",
    month: "Monat, Monate, Monaten",
    quarter: "Quartal, Quartale, Quartalen",
    year: "Jahr, Jahre, Jahren",
  },
  every:
    "alle, jede, jeden, jedes, alle paar, einmal pro, pro, mindestens alle",
  intervals: {
    "1 day": "täglich",
    "1 week": "wöchentlich",
    "2 weeks": "zweiwöchentlich, vierzehntägig, 14-tägig",
    "1 month": "monatlich",
    "3 months": "vierteljährlich, quartalsweise",
    "6 months": "halbjährlich, zweimal jährlich, zweimal im Jahr",
    "12 months": "jährlich, einmal jährlich, einmal im Jahr",
    "24 months": "zweijährlich, zweijährig",
    event:
      "bei Bedarf, nach Bedarf, anlassbezogen, bei Änderungen, auf Anfrage",
  },
  numbers: {
    1: "ein, eine, einen, einem, einer",
    2: "zwei",
    3: "drei",
    4: "vier",
    5: "fünf",
    6: "sechs",
    9: "neun",
    10: "zehn",
    12: "zwölf",
    18: "achtzehn",
    24: "vierundzwanzig",
  },
  statuses: {
    draft: "Entwurf, in Arbeit, vorgeschlagen, geplant, neu, in Bearbeitung",
    "in-review":
      "in Prüfung, zur Prüfung, in Abstimmung, eingereicht, in Review",
    approved: "genehmigt, freigegeben, beschlossen, angenommen, verabschiedet",
    active:
      "aktiv, gültig, in Kraft, veröffentlicht, in Umsetzung, laufend, aktuell, offen",
    done: "erledigt, abgeschlossen, geschlossen, fertig, umgesetzt, stattgefunden",
    rejected: "abgelehnt, zurückgezogen, abgesagt, abgebrochen, verworfen",
    retired:
      "veraltet, außer Kraft, ersetzt, archiviert, abgelaufen, ungültig, inaktiv",
    paused: "pausiert, zurückgestellt, verschoben, blockiert, ruht",
  },
  values: {
    public: "öffentlich",
    internal: "intern, nur intern, nur für den internen Gebrauch",
    confidential: "vertraulich",
    restricted: "streng vertraulich, geheim",
    critical: "kritisch",
    high: "hoch",
    medium: "mittel",
    low: "niedrig, gering",
  },
  fields: {
    type: "Typ, Dokumenttyp, Dokumentart, Art des Dokuments",
    id: "Dokumentnummer, Dokumenten-ID, Dokument-ID, Dok-Nr, Kennung, Nummer",
    title: "Titel, Bezeichnung",
    owner:
      "Verantwortlich, Verantwortliche, Verantwortlicher, Eigentümer, Eigentümerin, Eigner, Dokumentenverantwortlicher, Dokumenteneigner, Prozesseigner, Prozessverantwortlicher, Besitzer, Besitzerin",
    deputy: "Vertretung, Stellvertretung, Stellvertreter, Stellvertreterin",
    approver:
      "Freigegeben von, Freigegeben durch, Genehmigt von, Genehmigt durch, Freigeber, Genehmiger",
    approved_on:
      "Freigegeben am, Genehmigt am, Freigabedatum, Freigabe am, Genehmigungsdatum",
    effective_date: "Gültig ab, In Kraft seit, In Kraft ab, Inkrafttreten",
    version: "Fassung, Versionsnummer",
    last_reviewed:
      "Zuletzt geprüft, Zuletzt überprüft, Letzte Prüfung, Letzte Überprüfung, Geprüft am, Überprüft am",
    reviewed_by: "Geprüft von, Geprüft durch, Überprüft von, Prüfer, Prüferin",
    review_interval:
      "Prüfintervall, Überprüfungsintervall, Prüfzyklus, Prüfturnus, Überprüfungszyklus",
    next_review:
      "Nächste Prüfung, Nächste Überprüfung, Wiedervorlage, Zu prüfen bis, Gültig bis",
    classification:
      "Vertraulichkeit, Klassifizierung, Einstufung, Vertraulichkeitsstufe",
    applies_to: "Gilt für, Zielgruppe",
    systems: "Systeme, Betroffene Systeme",
    related:
      "Verwandte Dokumente, Mitgeltende Dokumente, Mitgeltende Unterlagen, Siehe auch",
    supersedes: "Ersetzt Dokument, Löst ab",
    superseded_by: "Ersetzt durch, Abgelöst durch",
    retention: "Aufbewahrung, Aufbewahrungsfrist",
    last_updated: "Zuletzt geändert, Letzte Änderung, Geändert am, Stand",
    created: "Erstellt, Erstellt am, Erstellungsdatum, Angelegt am",
    tags: "Schlagworte, Schlagwörter, Stichworte",
    date: "Datum, Sitzungsdatum",
    chair: "Vorsitz, Sitzungsleitung, Leitung, Moderation",
    scribe:
      "Protokoll, Protokollführung, Protokollant, Protokollantin, Schriftführung",
    attendees:
      "Teilnehmer, Teilnehmende, Teilnehmerinnen und Teilnehmer, Anwesend, Anwesende",
    apologies: "Entschuldigt, Abwesend",
    body: "Gremium",
    next_meeting: "Nächste Sitzung, Nächstes Treffen, Nächster Termin",
    incident_date: "Datum des Vorfalls, Vorfallsdatum",
    severity: "Schweregrad, Schwere",
    requester: "Antragsteller, Antragstellerin, Beantragt von, Angefordert von",
    requested_on: "Beantragt am, Antragsdatum",
    risk: "Risiko",
    impact: "Auswirkung",
    priority: "Priorität",
    planned_start: "Geplanter Beginn, Geplanter Start",
    planned_end: "Geplantes Ende",
    implementer: "Umgesetzt von, Durchführung",
    outcome: "Ergebnis",
    sponsor: "Auftraggeber, Auftraggeberin",
    members: "Mitglieder",
    quorum: "Beschlussfähigkeit",
    cadence: "Turnus, Sitzungsturnus",
    reason: "Begründung",
    expires: "Läuft ab am, Befristet bis",
    vendor: "Anbieter, Hersteller",
    renewal_date: "Vertragsverlängerung, Verlängerung am, Vertragsende",
    annual_cost: "Jährliche Kosten, Kosten pro Jahr",
    holder: "Inhaber, Inhaberin, Rolleninhaber",
    acronym: "Abkürzung, Kürzel",
  },
  sections: {
    Purpose:
      "Zweck, Ziel, Ziele, Zielsetzung, Einleitung, Einführung, Zweck und Geltungsbereich, Zweck und Ziel, Überblick, Hintergrund",
    Scope:
      "Geltungsbereich, Anwendungsbereich, Geltung, Umfang, Gültigkeitsbereich, Zweck und Geltungsbereich",
    "Roles and responsibilities":
      "Rollen und Verantwortlichkeiten, Verantwortlichkeiten, Zuständigkeiten, Verantwortung, Rollen, Aufgaben und Verantwortlichkeiten",
    Responsibilities:
      "Zuständigkeiten, Verantwortlichkeiten, Verantwortung, Rollen und Verantwortlichkeiten, Rollen, Aufgaben",
    "Policy statements":
      "Richtlinie, Regelungen, Regeln, Grundsätze, Vorgaben, Anforderungen, Bestimmungen",
    Exceptions: "Ausnahmen, Ausnahmeregelungen, Ausnahmeregelung",
    Definitions: "Begriffe, Definitionen, Begriffsbestimmungen, Glossar",
    Enforcement: "Durchsetzung, Einhaltung, Verstöße, Sanktionen",
    References:
      "Verweise, Mitgeltende Dokumente, Mitgeltende Unterlagen, Siehe auch, Literatur, Quellen",
    "Revision history":
      "Änderungshistorie, Änderungsverlauf, Versionshistorie, Dokumenthistorie, Änderungsverzeichnis",
    Prerequisites: "Voraussetzungen, Vorbereitung, Vorbedingungen",
    Procedure:
      "Ablauf, Vorgehen, Vorgehensweise, Verfahren, Durchführung, Schritte, Anleitung, Prozess, Prozessbeschreibung, Arbeitsschritte",
    "Quality checks":
      "Qualitätssicherung, Qualitätskontrolle, Prüfung, Kontrolle",
    "Exceptions and escalation":
      "Eskalation, Ausnahmen und Eskalation, Fehlerbehebung",
    "Rollback or recovery": "Wiederherstellung, Rückfall",
    "Records and evidence": "Nachweise, Aufzeichnungen, Dokumentation",
    Summary: "Zusammenfassung, Kurzfassung, Überblick, Was ist passiert",
    "change/Summary": "Beschreibung, Beschreibung der Änderung",
    Impact: "Auswirkung, Auswirkungen, Folgen",
    Timeline:
      "Zeitlicher Ablauf, Zeitverlauf, Zeitleiste, Chronologie, Verlauf",
    "Root cause": "Ursache, Ursachen, Grundursache, Ursachenanalyse",
    Resolution: "Lösung, Behebung, Wiederherstellung, Gegenmaßnahmen",
    "Action items":
      "Maßnahmen, Aufgaben, Nächste Schritte, Folgemaßnahmen, Offene Punkte, Vereinbarte Maßnahmen, Aufgabenverteilung, Arbeitsaufträge, Offene Aufgaben, To-dos, Todo",
    "Lessons learned":
      "Erkenntnisse, Gelerntes, Was lief gut, Was lief schlecht, Gewonnene Erkenntnisse, Lehren",
    Agenda: "Tagesordnung, Themen, Tagesordnungspunkte, TOP",
    "Changes for review":
      "Zu prüfende Änderungen, Änderungsanträge, Neue Änderungen",
    "Review of completed and failed changes":
      "Rückblick auf Änderungen, Abgeschlossene Änderungen, Abgeschlossene und fehlgeschlagene Änderungen",
    "Emergency changes since last meeting":
      "Notfalländerungen, Notfalländerungen seit der letzten Sitzung",
    Decisions: "Beschlüsse, Entscheidungen, Beschluss",
    Notes: "Notizen, Diskussion, Protokoll, Anmerkungen",
    Reason: "Begründung, Grund, Anlass, Motivation",
    "Impact and risk":
      "Auswirkungen und Risiken, Risiko, Risiken, Auswirkungen, Risikobewertung",
    "Implementation plan":
      "Umsetzungsplan, Umsetzung, Durchführung, Durchführungsplan",
    "Rollback plan": "Rückfallplan, Rollback-Plan, Rückabwicklung, Fallback",
    "Test plan": "Testplan, Tests, Abnahme, Prüfplan",
    "Communication plan": "Kommunikationsplan, Kommunikation",
    "Post-implementation review":
      "Nachbetrachtung, Rückblick, Ergebnis, Abschlussbewertung",
    "Scope and authority":
      "Aufgaben und Befugnisse, Befugnisse, Zuständigkeit, Kompetenzen, Aufgaben",
    Membership: "Mitglieder, Zusammensetzung, Mitgliedschaft",
    Meetings: "Sitzungen, Treffen, Sitzungsturnus",
    "Decision making": "Beschlussfassung, Entscheidungsfindung, Abstimmung",
    Reporting: "Berichtswesen, Berichterstattung, Bericht",
    Description: "Beschreibung, Problem, Idee, Ausgangslage",
    "Expected benefit": "Erwarteter Nutzen, Nutzen, Mehrwert",
    Definition: "Begriffsbestimmung, Bedeutung",
    "How it is measured": "Messung, Berechnung, Messmethode, Datenquelle",
    "RACI matrix":
      "RACI-Matrix, Verantwortlichkeitsmatrix, Zuständigkeitsmatrix",
    Motivation: "Anlass, Problemstellung, Ausgangslage",
    "Goals and non-goals": "Ziele und Nichtziele, Ziele, Nichtziele",
    Risks: "Risiken, Risiko",
    "Handover notes": "Übergabe, Übergabenotizen, Vertretung",
    "Data and integrations":
      "Daten und Schnittstellen, Daten, Schnittstellen, Integrationen",
    Access: "Zugang, Zugriff, Zugänge, Berechtigungen, Zugriffsrechte",
  },
  types: {
    policy: "Richtlinie, Leitlinie, Regelung",
    sop: "Verfahrensanweisung, Arbeitsanweisung, Prozessbeschreibung, Verfahren",
    meeting: "Protokoll, Sitzungsprotokoll, Besprechungsprotokoll",
    "post-mortem": "Vorfallbericht, Störungsbericht",
    change: "Änderungsantrag",
    charter: "Geschäftsordnung",
    exception: "Ausnahmegenehmigung",
    role: "Rolle, Rollenbeschreibung, Stellenbeschreibung",
    kpi: "Kennzahl",
    term: "Begriff",
  },
  names: {
    policy:
      "Richtlinie, Leitlinie, Dienstvereinbarung, Betriebsvereinbarung, Dienstanweisung, Beitragsordnung, Datenschutzordnung, Finanzordnung, Benutzungsordnung, Hausordnung, Reisekostenordnung, Nutzungsordnung, Ehrenordnung, Gebührenordnung, Wahlordnung, Jugendordnung, Verhaltenskodex",
    sop: "Verfahrensanweisung, Arbeitsanweisung, Prozessbeschreibung",
    meeting:
      "Sitzungsprotokoll, Besprechungsprotokoll, Ergebnisprotokoll, Protokoll der, Protokoll des, Protokoll zur, Protokoll zum, Protokoll vom",
    "post-mortem": "Vorfallbericht, Vorfallsbericht, Störungsbericht",
    charter: "Geschäftsordnung",
    exception: "Ausnahmegenehmigung",
    change: "Änderungsantrag",
    role: "Rollenbeschreibung, Stellenbeschreibung, Aufgabenbeschreibung",
    term: "Glossar, Begriffsverzeichnis",
    raci: "RACI-Matrix, Verantwortlichkeitsmatrix",
  },
  datedNames: {
    meeting:
      "Protokoll, Sitzung, Vorstandssitzung, Besprechung, Treffen, Mitgliederversammlung",
  },
  folders: {
    policy: "Richtlinien, Leitlinien, Regelungen",
    sop: "Verfahrensanweisungen, Arbeitsanweisungen, Prozessbeschreibungen, Prozesse, Abläufe",
    meeting: "Protokolle, Sitzungen, Sitzungsprotokolle, Besprechungen",
    "post-mortem": "Vorfälle, Vorfallberichte, Störungen",
    role: "Rollen, Rollenbeschreibungen, Stellenbeschreibungen",
  },
  actionColumns: {
    action: "Aufgabe, Aufgaben, Maßnahme, Maßnahmen, Was, Aktion, To-do",
    owner:
      "Verantwortlich, Verantwortliche, Verantwortlicher, Zuständig, Wer, Bearbeiter",
    due: "Frist, Fällig, Fällig am, Termin, Bis, Bis wann, Wann",
    status: "Status, Stand, Erledigt",
  },
  actionWords: {
    due: "bis, bis zum, bis spätestens, spätestens, spätestens am, fällig, fällig am, Frist, Termin, Deadline",
    does: "soll, sollen, sollte, muss, müssen, kümmert sich, kümmern sich, übernimmt, übernehmen, klärt, prüft, fragt, schickt, erstellt",
    by: "zugewiesen an, übernommen von",
  },
  joinsWords: true,
};
