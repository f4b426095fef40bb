/** Dutch: one long list of words. */

import type { Language } from "./language.ts";

export const dutch: Language = {
  name: "Dutch",
  months:
    "januari, jan | februari, feb | maart, mrt | april, apr | mei | juni, jun | juli, jul | augustus, aug | september, sept, sep | oktober, okt | november, nov | december, dec",
  weekdays:
    "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, ma, di, wo, do, vr, za, zo",
  units: {
    day: "dag, dagen",
    week: "week, weken",
    month: "maand, maanden",
    quarter: "kwartaal, kwartalen",
    year: "jaar, jaren",
  },
  every:
    "elke, elk, iedere, ieder, om de, eens per, per, eenmaal per, één keer per",
  intervals: {
    "1 day": "dagelijks",
    "1 week": "wekelijks",
    "2 weeks": "tweewekelijks",
    "1 month": "maandelijks",
    "3 months": "driemaandelijks, per kwartaal",
    "6 months": "halfjaarlijks, tweemaal per jaar, twee keer per jaar",
    "12 months": "jaarlijks",
    "24 months": "tweejaarlijks",
    event: "indien nodig, naar behoefte, op verzoek, bij wijziging, zo nodig",
  },
  numbers: {
    1: "een, één",
    2: "twee",
    3: "drie",
    4: "vier",
    5: "vijf",
    6: "zes",
    9: "negen",
    10: "tien",
    12: "twaalf",
    18: "achttien",
    24: "vierentwintig",
  },
  statuses: {
    draft:
      "concept, voorstel, voorgesteld, gepland, nieuw, ontwerp, in bewerking",
    "in-review": "in beoordeling, ter beoordeling, ter goedkeuring, ingediend",
    approved: "goedgekeurd, vastgesteld, aanvaard, geaccepteerd, akkoord",
    active:
      "actief, van kracht, gepubliceerd, geldig, actueel, in uitvoering, lopend, geopend",
    done: "afgerond, gesloten, voltooid, gereed, klaar, opgelost, gehouden",
    rejected: "afgewezen, verworpen, ingetrokken, geannuleerd, afgelast",
    retired:
      "verouderd, vervallen, gearchiveerd, vervangen, buiten gebruik, verlopen",
    paused: "gepauzeerd, uitgesteld, geblokkeerd, opgeschort, in de wacht",
  },
  values: {
    public: "openbaar",
    internal: "intern, intern gebruik",
    confidential: "vertrouwelijk",
    restricted: "strikt vertrouwelijk, geheim",
    critical: "kritiek, kritisch",
    high: "hoog",
    medium: "middel, gemiddeld",
    low: "laag",
  },
  fields: {
    type: "Documenttype, Soort document",
    id: "Documentnummer, Kenmerk",
    title: "Titel",
    owner:
      "Eigenaar, Verantwoordelijke, Verantwoordelijk, Documenteigenaar, Proceseigenaar, Beheerder",
    deputy: "Vervanger, Plaatsvervanger",
    approver: "Goedgekeurd door, Vastgesteld door, Akkoord door",
    approved_on: "Goedgekeurd op, Vastgesteld op, Datum goedkeuring",
    effective_date:
      "Ingangsdatum, Geldig vanaf, Van kracht vanaf, Datum van inwerkingtreding",
    version: "Versie, Versienummer",
    last_reviewed:
      "Laatst beoordeeld, Laatste beoordeling, Laatst herzien, Laatste herziening, Beoordeeld op, Laatst gecontroleerd",
    reviewed_by:
      "Beoordeeld door, Herzien door, Gecontroleerd door, Beoordelaar",
    review_interval:
      "Herzieningsfrequentie, Beoordelingsfrequentie, Herzieningscyclus, Reviewcyclus",
    next_review:
      "Volgende beoordeling, Volgende herziening, Herzien voor, Geldig tot",
    classification: "Classificatie, Vertrouwelijkheid, Rubricering",
    applies_to: "Van toepassing op, Doelgroep",
    systems: "Systemen, Betrokken systemen",
    related: "Gerelateerde documenten, Verwante documenten, Zie ook",
    supersedes: "Vervangt",
    superseded_by: "Vervangen door",
    retention: "Bewaartermijn",
    last_updated:
      "Laatst bijgewerkt, Laatst gewijzigd, Bijgewerkt op, Gewijzigd op",
    created: "Aangemaakt op, Gemaakt op, Aanmaakdatum",
    tags: "Trefwoorden, Labels",
    date: "Datum, Vergaderdatum",
    chair: "Voorzitter",
    scribe: "Notulist, Notuliste, Notulen door",
    attendees: "Aanwezig, Aanwezigen, Deelnemers",
    apologies: "Afwezig, Afgemeld, Afwezigen",
    body: "Commissie, Overleg",
    next_meeting: "Volgende vergadering, Volgend overleg",
    incident_date: "Datum incident, Datum van het incident",
    severity: "Ernst",
    requester: "Aanvrager, Aangevraagd door",
    requested_on: "Aangevraagd op, Datum aanvraag",
    risk: "Risico",
    priority: "Prioriteit",
    planned_start: "Geplande start, Gepland begin",
    planned_end: "Gepland einde",
    implementer: "Uitgevoerd door, Uitvoerder",
    outcome: "Resultaat, Uitkomst",
    sponsor: "Opdrachtgever",
    members: "Leden",
    cadence: "Frequentie van overleg",
    reason: "Reden",
    expires: "Verloopt op, Vervaldatum",
    vendor: "Leverancier",
    renewal_date: "Verlengingsdatum, Einde contract",
    annual_cost: "Jaarlijkse kosten, Kosten per jaar",
    holder: "Rolhouder, Functiehouder",
    acronym: "Afkorting",
  },
  sections: {
    Purpose:
      "Doel, Doelstelling, Doelstellingen, Inleiding, Doel en toepassingsgebied, Doel en reikwijdte, Aanleiding",
    Scope:
      "Toepassingsgebied, Reikwijdte, Bereik, Werkingsgebied, Doel en toepassingsgebied, Doel en reikwijdte",
    "Roles and responsibilities":
      "Rollen en verantwoordelijkheden, Verantwoordelijkheden, Taken en verantwoordelijkheden, Rollen",
    Responsibilities:
      "Verantwoordelijkheden, Rollen en verantwoordelijkheden, Taken en verantwoordelijkheden, Taken",
    "Policy statements":
      "Beleid, Regels, Uitgangspunten, Beleidsregels, Richtlijnen, Eisen",
    Exceptions: "Uitzonderingen, Afwijkingen",
    Definitions: "Definities, Begrippen, Begrippenlijst",
    Enforcement: "Handhaving, Naleving, Sancties",
    References: "Verwijzingen, Gerelateerde documenten, Zie ook, Bronnen",
    "Revision history":
      "Wijzigingsgeschiedenis, Versiebeheer, Revisiegeschiedenis, Versiegeschiedenis",
    Prerequisites: "Voorwaarden, Vereisten, Voorbereiding, Benodigdheden",
    Procedure:
      "Werkwijze, Stappen, Proces, Uitvoering, Instructies, Stappenplan, Handelingen",
    "Quality checks": "Kwaliteitscontrole, Controle, Kwaliteitsborging",
    "Exceptions and escalation":
      "Escalatie, Uitzonderingen en escalatie, Probleemoplossing",
    "Rollback or recovery": "Herstel, Terugdraaien",
    "Records and evidence": "Registratie, Bewijs, Vastlegging",
    Summary: "Samenvatting, Wat is er gebeurd, Overzicht",
    "change/Summary":
      "Omschrijving, Beschrijving, Beschrijving van de wijziging",
    Impact: "Gevolgen, Gevolg",
    Timeline: "Tijdlijn, Verloop, Chronologie",
    "Root cause":
      "Oorzaak, Oorzaken, Hoofdoorzaak, Grondoorzaak, Oorzaakanalyse",
    Resolution: "Oplossing, Herstel, Maatregel",
    "Action items":
      "Acties, Actiepunten, Actielijst, Vervolgstappen, Vervolgacties, Taken, Taakverdeling, Openstaande acties, Maatregelen",
    "Lessons learned": "Geleerde lessen, Leerpunten, Wat hebben we geleerd",
    Agenda: "Agendapunten, Onderwerpen",
    "Changes for review":
      "Te beoordelen wijzigingen, Wijzigingsverzoeken, Nieuwe wijzigingen",
    "Review of completed and failed changes":
      "Afgeronde wijzigingen, Terugblik op wijzigingen",
    "Emergency changes since last meeting": "Spoedwijzigingen, Noodwijzigingen",
    Decisions: "Besluiten, Beslissingen, Besluitenlijst",
    Notes: "Notities, Notulen, Bespreking, Opmerkingen, Verslag",
    Reason: "Reden, Motivatie, Aanleiding, Onderbouwing",
    "Impact and risk":
      "Impact en risico, Impact en risico's, Risico, Risico's, Risicoanalyse",
    "Implementation plan":
      "Implementatieplan, Implementatie, Uitvoeringsplan, Uitvoering",
    "Rollback plan": "Terugdraaiplan, Terugvalplan, Rollbackplan, Fallbackplan",
    "Test plan": "Testplan, Testen, Acceptatie",
    "Communication plan": "Communicatieplan, Communicatie",
    "Post-implementation review":
      "Evaluatie, Evaluatie achteraf, Nabespreking, Resultaat",
    "Scope and authority": "Bevoegdheden, Mandaat, Taken en bevoegdheden",
    Membership: "Leden, Samenstelling, Lidmaatschap",
    Meetings: "Vergaderingen, Overleg, Bijeenkomsten",
    "Decision making": "Besluitvorming, Stemming",
    Reporting: "Rapportage, Verslaglegging",
    Description: "Omschrijving, Beschrijving, Probleem, Idee",
    "Expected benefit":
      "Verwacht voordeel, Verwachte baten, Voordeel, Voordelen, Baten",
    Definition: "Definitie, Betekenis",
    "How it is measured": "Meting, Berekening, Meetmethode, Gegevensbron",
    "RACI matrix": "RACI-matrix, Verantwoordelijkhedenmatrix",
    Motivation: "Motivatie, Aanleiding, Probleemstelling, Achtergrond",
    "Goals and non-goals": "Doelen, Doelstellingen, Doelen en niet-doelen",
    Risks: "Risico's, Risico",
    "Handover notes": "Overdracht, Overdrachtsnotities, Vervanging",
    "Data and integrations":
      "Gegevens en koppelingen, Gegevens, Koppelingen, Integraties",
    Access: "Toegang, Toegangsrechten, Rechten",
  },
  types: {
    policy: "beleid, richtlijn, beleidsdocument",
    sop: "werkinstructie, werkwijze",
    meeting: "notulen, verslag, vergaderverslag",
    "post-mortem": "incidentrapport",
    change: "wijzigingsverzoek",
    exception: "uitzondering",
    role: "rol, functiebeschrijving, rolbeschrijving",
    kpi: "indicator",
    system: "systeem",
    term: "begrip",
  },
  names: {
    policy: "Beleid, Richtlijn, Beleidsdocument, Reglement",
    sop: "Werkinstructie, Werkwijze",
    meeting:
      "Notulen, Vergaderverslag, Verslag werkgroep, Verslag vergadering, Verslag overleg",
    "post-mortem": "Incidentrapport",
    role: "Functiebeschrijving, Rolbeschrijving, Functieprofiel",
    term: "Begrippenlijst, Woordenlijst",
    raci: "RACI-matrix",
  },
  datedNames: {
    meeting: "verslag, vergadering, overleg, werkgroep, notulen",
  },
  folders: {
    policy: "beleid, richtlijnen",
    sop: "werkinstructies, processen, werkwijzen",
    meeting: "notulen, verslagen, vergaderingen",
    "post-mortem": "incidenten",
    role: "rollen, functiebeschrijvingen",
  },
  actionColumns: {
    action: "Actie, Acties, Actiepunt, Taak, Wat",
    owner: "Verantwoordelijke, Verantwoordelijk, Wie, Eigenaar, Actiehouder",
    due: "Deadline, Datum, Wanneer, Gereed",
    status: "Status, Stand",
  },
  actionWords: {
    due: "voor, uiterlijk, uiterlijk op, tegen, vóór, deadline, vervaldatum",
    does: "moet, moeten, zal, zullen, gaat, gaan, zorgt voor, pakt op, neemt contact op",
    by: "toegewezen aan",
  },
  joinsWords: true,
};
