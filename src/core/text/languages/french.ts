/** French: one long list of words. */

import type { Language } from "./language.ts";

export const french: Language = {
  name: "French",
  months:
    "janvier, janv | février, févr, fév | mars | avril, avr | mai | juin | juillet, juil | août | septembre, sept | octobre, oct | novembre, nov | décembre, déc",
  weekdays: "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
  units: {
    day: "jour, jours",
    week: "semaine, semaines",
    month: "mois",
    quarter: "trimestre, trimestres",
    year: "an, ans, année, années",
  },
  every: "tous les, toutes les, chaque, une fois par, par",
  intervals: {
    "1 day": "quotidien, quotidienne, quotidiennement",
    "1 week": "hebdomadaire",
    "1 month": "mensuel, mensuelle, mensuellement",
    "3 months": "trimestriel, trimestrielle, trimestriellement",
    "6 months": "semestriel, semestrielle, deux fois par an",
    "12 months": "annuel, annuelle, annuellement",
    "24 months": "biennal, biennale, bisannuel, bisannuelle",
    event:
      "si nécessaire, au besoin, selon les besoins, à la demande, en cas de changement",
  },
  numbers: {
    1: "un, une",
    2: "deux",
    3: "trois",
    4: "quatre",
    5: "cinq",
    6: "six",
    9: "neuf",
    10: "dix",
    12: "douze",
    18: "dix-huit",
    24: "vingt-quatre",
  },
  statuses: {
    draft:
      "brouillon, projet, ébauche, proposé, proposée, planifié, planifiée, nouveau",
    "in-review":
      "en revue, en relecture, en cours de relecture, en cours de validation, à valider, soumis, soumise",
    approved:
      "approuvé, approuvée, validé, validée, adopté, adoptée, accepté, acceptée",
    active: "actif, en vigueur, publié, publiée, en cours, applicable, ouvert",
    done: "terminé, terminée, clos, close, clôturé, clôturée, résolu, résolue, fait, tenue",
    rejected:
      "rejeté, rejetée, refusé, refusée, annulé, annulée, retiré, retirée",
    retired:
      "obsolète, archivé, archivée, remplacé, remplacée, périmé, périmée, abrogé, abrogée",
    paused:
      "en pause, suspendu, suspendue, reporté, reportée, bloqué, bloquée, en attente",
  },
  values: {
    public: "publique",
    internal: "interne, usage interne",
    confidential: "confidentiel, confidentielle",
    restricted: "restreint, restreinte, diffusion restreinte",
    critical: "critique",
    high: "élevé, élevée, haute, majeur, majeure",
    medium: "moyen, moyenne, modéré, modérée",
    low: "faible, mineur, mineure, basse",
  },
  fields: {
    type: "Type de document, Nature du document",
    id: "Identifiant, Référence du document, N° de document, Numéro de document",
    title: "Titre, Intitulé",
    status: "Statut, État",
    owner:
      "Propriétaire, Responsable, Responsable du document, Propriétaire du document, Pilote",
    deputy: "Suppléant, Suppléante, Adjoint, Adjointe, Remplaçant, Remplaçante",
    approver: "Approuvé par, Validé par, Approbateur, Approbatrice, Valideur",
    approved_on:
      "Approuvé le, Validé le, Date d'approbation, Date de validation",
    effective_date:
      "Date d'effet, Entrée en vigueur, Date d'entrée en vigueur, En vigueur depuis, Applicable à partir du",
    version: "Numéro de version",
    last_reviewed:
      "Dernière révision, Dernière revue, Révisé le, Revu le, Date de révision, Dernière vérification",
    reviewed_by: "Révisé par, Revu par, Relecteur, Relectrice, Vérifié par",
    review_interval:
      "Fréquence de révision, Périodicité de révision, Fréquence de revue, Cycle de révision",
    next_review:
      "Prochaine révision, Prochaine revue, À réviser avant, Valable jusqu'au",
    classification: "Confidentialité, Niveau de confidentialité",
    applies_to: "Public concerné, Public visé, Destinataires",
    systems: "Systèmes, Systèmes concernés",
    related: "Documents associés, Documents liés, Voir aussi",
    supersedes: "Remplace",
    superseded_by: "Remplacé par",
    retention: "Conservation, Durée de conservation",
    last_updated:
      "Mis à jour le, Dernière mise à jour, Modifié le, Date de mise à jour",
    created: "Créé le, Date de création",
    tags: "Mots-clés, Étiquettes",
    date: "Date de la réunion",
    chair: "Président, Présidente, Présidence, Animateur, Animatrice",
    scribe: "Secrétaire de séance, Rédacteur, Rédactrice",
    attendees: "Participants, Participantes, Présents, Présentes",
    apologies: "Excusés, Excusées, Absents",
    body: "Comité, Instance",
    next_meeting: "Prochaine réunion",
    incident_date: "Date de l'incident",
    severity: "Gravité, Sévérité",
    requester: "Demandeur, Demandeuse, Demandé par",
    requested_on: "Demandé le, Date de la demande",
    risk: "Risque",
    priority: "Priorité",
    planned_start: "Début prévu",
    planned_end: "Fin prévue",
    implementer: "Réalisé par, Exécutant",
    outcome: "Résultat",
    sponsor: "Commanditaire",
    members: "Membres",
    cadence: "Périodicité",
    reason: "Motif, Justification",
    expires: "Expire le, Date d'expiration",
    vendor: "Fournisseur, Éditeur",
    renewal_date: "Date de renouvellement, Échéance du contrat",
    annual_cost: "Coût annuel",
    holder: "Titulaire",
    acronym: "Acronyme, Sigle",
  },
  sections: {
    Purpose:
      "Objet, Objectif, Objectifs, But, Buts, Introduction, Finalité, Contexte, Objet et champ d'application",
    Scope:
      "Champ d'application, Portée, Périmètre, Domaine d'application, Objet et champ d'application",
    "Roles and responsibilities":
      "Rôles et responsabilités, Responsabilités, Rôles",
    Responsibilities:
      "Responsabilités, Rôles et responsabilités, Rôles, Missions",
    "Policy statements":
      "Politique, Règles, Principes, Exigences, Dispositions, Énoncé de la politique",
    Exceptions: "Dérogations, Exemptions",
    Definitions: "Définitions, Glossaire, Termes et définitions",
    Enforcement: "Application, Sanctions, Conformité",
    References: "Références, Documents associés, Voir aussi, Sources",
    "Revision history":
      "Historique des révisions, Historique, Historique des versions, Historique des modifications",
    Prerequisites: "Prérequis, Pré-requis, Préparation, Conditions préalables",
    Procedure:
      "Procédure, Étapes, Déroulement, Mode opératoire, Processus, Marche à suivre, Instructions",
    "Quality checks":
      "Contrôle qualité, Contrôles, Vérification, Vérifications",
    "Exceptions and escalation": "Escalade, Exceptions et escalade, Dépannage",
    "Rollback or recovery": "Retour arrière, Restauration",
    "Records and evidence": "Enregistrements, Preuves",
    Summary:
      "Résumé, Résumé exécutif, Synthèse, Que s'est-il passé, Description de l'incident",
    "change/Summary": "Description, Description du changement",
    Impact: "Impacts, Conséquences",
    Timeline:
      "Chronologie, Chronologie des événements, Chronologie des évènements, Déroulé, Frise chronologique, Déroulement des faits",
    "Root cause":
      "Cause racine, Causes racines, Cause identifiée, Causes identifiées, Cause, Causes, Analyse des causes, Analyse des causes racines, Cause profonde, Causes profondes",
    Resolution: "Résolution, Rétablissement, Correction",
    "Action items":
      "Actions, Plan d'action, Plan d'actions, Actions à mener, Actions à suivre, Suivi des actions, Prochaines étapes, Points d'action, Actions décidées, Relevé d'actions, Tâches, Tâches attribuées, Mesures correctives, Mesures préventives, Actions correctives, Actions correctives et prévention, Actions correctives et préventives, Recommandations, Améliorations possibles, Changement proposé au prochain sprint",
    "Lessons learned":
      "Leçons apprises, Leçon, Leçons, Enseignements, Leçons tirées, Retour d'expérience, Bilan, Ce qui a bien fonctionné, Ce qui a marché, Ce qui n'a pas marché, Ce qui n'a pas fonctionné, Ce qu'on referait différemment, Ce que nous avons appris, Ce qu'on a appris, Ce qui nous a ralentis, Bien fonctionné, À améliorer",
    Agenda: "Ordre du jour, Sujets, Points à l'ordre du jour",
    "Changes for review":
      "Changements à examiner, Demandes de changement, Nouveaux changements",
    "Review of completed and failed changes":
      "Changements réalisés, Changements terminés, Bilan des changements",
    "Emergency changes since last meeting":
      "Changements urgents, Changements d'urgence",
    Decisions: "Décisions, Décisions prises, Résolutions",
    Notes: "Discussion, Discussions, Compte rendu, Échanges, Remarques",
    Reason: "Raison, Motif, Justification, Motivation",
    "Impact and risk":
      "Impact et risques, Impacts et risques, Risques, Analyse d'impact, Évaluation des risques",
    "Implementation plan":
      "Plan de mise en œuvre, Mise en œuvre, Plan de déploiement, Déploiement",
    "Rollback plan": "Plan de retour arrière, Retour arrière, Plan de repli",
    "Test plan": "Plan de test, Plan de tests, Tests, Recette, Validation",
    "Communication plan": "Plan de communication, Communication",
    "Post-implementation review":
      "Bilan, Revue post-implémentation, Bilan après mise en œuvre",
    "Scope and authority":
      "Mandat, Compétences, Attributions, Périmètre et pouvoirs, Pouvoirs",
    Membership: "Composition, Membres",
    Meetings: "Réunions, Séances, Fréquence des réunions",
    "Decision making": "Prise de décision, Décisions et votes, Vote",
    Reporting: "Compte rendu, Rapports, Restitution",
    Description: "Description, Problème, Idée, Constat",
    "Expected benefit":
      "Bénéfices attendus, Bénéfice attendu, Gains attendus, Gain",
    Definition: "Définition, Signification",
    "How it is measured":
      "Mesure, Calcul, Méthode de calcul, Source des données",
    "RACI matrix": "Matrice RACI, Matrice des responsabilités",
    Motivation: "Contexte, Problématique, Motivations",
    "Goals and non-goals": "Objectifs, Buts, Objectifs et non-objectifs",
    Risks: "Risques",
    "Handover notes": "Passation, Transmission, Suppléance",
    "Data and integrations":
      "Données et intégrations, Données, Intégrations, Interfaces",
    Access: "Accès, Droits d'accès, Habilitations",
  },
  types: {
    policy: "politique, directive, règlement",
    sop: "procédure, mode opératoire",
    meeting: "compte rendu, procès-verbal",
    "post-mortem": "rapport d'incident",
    change: "demande de changement",
    exception: "dérogation",
    role: "rôle, fiche de poste",
    kpi: "indicateur",
    system: "système",
  },
  names: {
    policy:
      "Politique, Charte informatique, Règlement intérieur, Code de conduite, Charte documentaire, Charte de modération, Charte éditoriale",
    sop: "Procédure, Mode opératoire",
    meeting:
      "Compte rendu, Compte-rendu, Comptes rendus, Procès-verbal, PV de, PV du, CR de, CR du",
    "post-mortem": "Rapport d'incident",
    role: "Fiche de poste, Fiche de mission",
    term: "Glossaire, Lexique",
    raci: "Matrice RACI, Matrice de responsabilités",
  },
  datedNames: {
    meeting:
      "réunion, bureau, conseil, assemblée, assemblée générale, compte rendu, ordre du jour",
  },
  folders: {
    policy: "politiques",
    sop: "procédures, modes opératoires, processus",
    meeting:
      "compte rendu, compte rendus, comptes rendus, réunions, note réunion, notes de réunion, notes de réunions, procès verbaux",
    role: "fiches de poste, fiches de mission",
  },
  actionColumns: {
    action: "Action, Actions, Tâche, Tâches, Quoi",
    owner: "Responsable, Responsables, Porteur, Pilote, Qui",
    due: "Échéance, Date limite, Délai, Quand, Pour le",
    status: "Statut, État, Avancement",
  },
  actionWords: {
    due: "avant le, d'ici le, d'ici au, d’ici le, d’ici au, pour le, au plus tard le, échéance, délai, date limite",
    does: "doit, doivent, devra, devront, va, vont, se charge, se chargent, s’occupe, s’occupent, s'occupe, s'occupent",
    by: "assigné à, assignée à, confié à, confiée à, à la charge de",
  },
  joinsWords: false,
};
