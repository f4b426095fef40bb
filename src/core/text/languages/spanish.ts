/** Spanish: one long list of words. */

import type { Language } from "./language.ts";

export const spanish: Language = {
  name: "Spanish",
  months:
    "enero, ene | febrero, feb | marzo, mar | abril, abr | mayo | junio, jun | julio, jul | agosto, ago | septiembre, setiembre, sept, sep | octubre, oct | noviembre, nov | diciembre, dic",
  weekdays: "lunes, martes, miércoles, jueves, viernes, sábado, domingo",
  units: {
    day: "día, días",
    week: "semana, semanas",
    month: "mes, meses",
    quarter: "trimestre, trimestres",
    year: "año, años",
  },
  every: "cada, una vez al, una vez cada, al",
  intervals: {
    "1 day": "diario, diaria, diariamente",
    "1 week": "semanal, semanalmente",
    "2 weeks": "quincenal, quincenalmente",
    "1 month": "mensual, mensualmente",
    "2 months": "bimestral",
    "3 months": "trimestral, trimestralmente",
    "6 months": "semestral, semestralmente, dos veces al año",
    "12 months": "anual, anualmente",
    "24 months": "bienal",
    event:
      "según sea necesario, según necesidad, cuando sea necesario, a demanda",
  },
  numbers: {
    1: "un, una, uno",
    2: "dos",
    3: "tres",
    4: "cuatro",
    5: "cinco",
    6: "seis",
    9: "nueve",
    10: "diez",
    12: "doce",
    18: "dieciocho",
    24: "veinticuatro",
  },
  statuses: {
    draft:
      "borrador, propuesto, propuesta, planificado, planificada, nuevo, en elaboración",
    "in-review":
      "en revisión, en evaluación, pendiente de aprobación, enviado, presentado",
    approved: "aprobado, aprobada, aceptado, aceptada, autorizado, autorizada",
    active:
      "activo, activa, vigente, en vigor, publicado, publicada, en curso, abierto, abierta",
    done: "hecho, cerrado, cerrada, completado, completada, terminado, terminada, resuelto, resuelta, finalizado, finalizada, celebrada",
    rejected:
      "rechazado, rechazada, cancelado, cancelada, retirado, retirada, descartado",
    retired:
      "obsoleto, obsoleta, archivado, archivada, sustituido, sustituida, reemplazado, derogado, derogada, caducado",
    paused:
      "en pausa, aplazado, aplazada, pospuesto, pospuesta, bloqueado, bloqueada, pendiente, suspendido",
  },
  values: {
    public: "público, pública",
    internal: "interno, interna, uso interno",
    confidential: "confidencial",
    restricted: "restringido, restringida",
    critical: "crítico, crítica",
    high: "alto, alta",
    medium: "medio, media",
    low: "bajo, baja",
  },
  fields: {
    type: "Tipo, Tipo de documento",
    id: "Identificador, Código, Código del documento, Número de documento",
    title: "Título",
    status: "Estado, Estatus",
    owner:
      "Responsable, Propietario, Propietaria, Dueño, Dueña, Responsable del documento, Propietario del documento",
    deputy: "Suplente, Sustituto, Sustituta",
    approver: "Aprobado por, Autorizado por, Aprobador, Aprobadora",
    approved_on: "Fecha de aprobación, Aprobado el",
    effective_date:
      "Fecha de vigencia, En vigor desde, Vigente desde, Entrada en vigor, Fecha de entrada en vigor",
    version: "Versión",
    last_reviewed:
      "Última revisión, Revisado el, Fecha de revisión, Fecha de última revisión",
    reviewed_by: "Revisado por, Revisor, Revisora",
    review_interval:
      "Frecuencia de revisión, Periodicidad de revisión, Ciclo de revisión",
    next_review:
      "Próxima revisión, Fecha de próxima revisión, Válido hasta, Vigente hasta",
    classification:
      "Clasificación, Confidencialidad, Nivel de confidencialidad",
    applies_to: "Aplica a, Se aplica a, Audiencia",
    systems: "Sistemas, Sistemas afectados",
    related: "Documentos relacionados, Véase también",
    supersedes: "Sustituye a, Reemplaza a",
    superseded_by: "Sustituido por, Reemplazado por",
    retention: "Conservación, Plazo de conservación",
    last_updated:
      "Última actualización, Actualizado el, Fecha de actualización, Modificado el",
    created: "Creado el, Fecha de creación",
    tags: "Etiquetas, Palabras clave",
    date: "Fecha, Fecha de la reunión",
    chair:
      "Presidente, Presidenta, Preside, Presidencia, Moderador, Moderadora",
    scribe: "Secretario, Secretaria, Redactor, Redactora",
    attendees: "Asistentes, Participantes, Presentes",
    apologies: "Ausentes, Excusados",
    body: "Comité, Órgano",
    next_meeting: "Próxima reunión",
    incident_date: "Fecha del incidente",
    severity: "Severidad, Gravedad",
    requester: "Solicitante, Solicitado por",
    requested_on: "Solicitado el, Fecha de solicitud",
    risk: "Riesgo",
    impact: "Impacto",
    priority: "Prioridad",
    planned_start: "Inicio previsto, Inicio planificado",
    planned_end: "Fin previsto, Fin planificado",
    implementer: "Ejecutado por, Ejecutor",
    outcome: "Resultado",
    sponsor: "Patrocinador, Patrocinadora",
    members: "Miembros",
    cadence: "Periodicidad, Frecuencia de reuniones",
    reason: "Motivo, Justificación",
    expires: "Vence el, Fecha de vencimiento, Caduca el",
    vendor: "Proveedor, Proveedora",
    renewal_date: "Fecha de renovación, Fin de contrato",
    annual_cost: "Coste anual, Costo anual",
    holder: "Titular",
    acronym: "Acrónimo, Sigla",
  },
  sections: {
    Purpose:
      "Propósito, Objeto, Objetivo, Objetivos, Finalidad, Introducción, Propósito y alcance, Objeto y alcance",
    Scope:
      "Alcance, Ámbito, Ámbito de aplicación, Propósito y alcance, Objeto y alcance",
    "Roles and responsibilities":
      "Roles y responsabilidades, Responsabilidades, Funciones y responsabilidades",
    Responsibilities:
      "Responsabilidades, Roles y responsabilidades, Funciones y responsabilidades, Funciones",
    "Policy statements":
      "Política, Políticas, Reglas, Principios, Requisitos, Directrices, Normas",
    Exceptions: "Excepciones, Exenciones",
    Definitions: "Definiciones, Glosario, Términos y definiciones",
    Enforcement: "Cumplimiento, Sanciones, Incumplimiento",
    References: "Referencias, Documentos relacionados, Véase también",
    "Revision history":
      "Historial de revisiones, Historial de cambios, Historial de versiones, Control de cambios",
    Prerequisites:
      "Requisitos previos, Prerrequisitos, Preparación, Antes de empezar",
    Procedure:
      "Procedimiento, Pasos, Proceso, Instrucciones, Desarrollo, Descripción del procedimiento",
    "Quality checks": "Control de calidad, Verificación, Controles",
    "Exceptions and escalation":
      "Escalado, Escalamiento, Excepciones y escalado, Resolución de problemas",
    "Rollback or recovery": "Reversión, Recuperación",
    "Records and evidence": "Registros, Evidencias",
    Summary: "Resumen, Resumen ejecutivo, Qué pasó, Qué ocurrió",
    "change/Summary": "Descripción, Descripción del cambio",
    Impact: "Impacto, Consecuencias",
    Timeline:
      "Cronología, Línea de tiempo, Línea temporal, Secuencia de eventos",
    "Root cause":
      "Causa raíz, Causas, Causa, Análisis de causa raíz, Causas raíz",
    Resolution: "Resolución, Solución, Recuperación, Mitigación",
    "Action items":
      "Acciones, Plan de acción, Próximos pasos, Tareas, Tareas asignadas, Asignación de tareas, Compromisos, Acciones acordadas, Puntos de acción, Acciones correctivas, Acciones preventivas, Tareas próxima semana, Recomendaciones",
    "Lessons learned":
      "Lecciones aprendidas, Lección, Aprendizajes, Aprendizajes clave, Qué aprendimos, Qué he aprendido, Lo que hicimos bien, Lo que se podría mejorar, Lo que salió bien, Lo que salió mal, Qué podríamos mejorar, Qué funcionó bien, Que funciono bien, Qué no funcionó, Que no funciono bien, Qué salió bien, Qué salió mal",
    Agenda: "Orden del día, Temas, Temas tratados",
    "Changes for review":
      "Cambios para revisión, Cambios a revisar, Solicitudes de cambio",
    "Review of completed and failed changes":
      "Cambios completados, Revisión de cambios realizados, Cambios realizados",
    "Emergency changes since last meeting":
      "Cambios de emergencia, Cambios urgentes",
    Decisions: "Decisiones, Acuerdos, Resoluciones",
    Notes: "Notas, Discusión, Minuta, Comentarios",
    Reason: "Motivo, Justificación, Razón, Motivación",
    "Impact and risk":
      "Impacto y riesgo, Impacto y riesgos, Riesgos, Análisis de impacto, Evaluación de riesgos",
    "Implementation plan":
      "Plan de implementación, Implementación, Plan de despliegue, Plan de ejecución",
    "Rollback plan": "Plan de reversión, Plan de marcha atrás, Reversión",
    "Test plan": "Plan de pruebas, Pruebas, Validación",
    "Communication plan": "Plan de comunicación, Comunicación",
    "Post-implementation review":
      "Revisión posterior, Revisión posterior a la implementación, Resultado",
    "Scope and authority":
      "Alcance y autoridad, Atribuciones, Competencias, Autoridad",
    Membership: "Composición, Miembros, Integrantes, Estructura de gobierno",
    Meetings: "Reuniones, Sesiones, Cadencia, Cadencias",
    "Decision making": "Toma de decisiones, Votación",
    Reporting: "Informes, Rendición de cuentas",
    Description: "Descripción, Problema, Idea, Oportunidad",
    "Expected benefit": "Beneficio esperado, Beneficios esperados, Beneficios",
    Definition: "Definición, Significado",
    "How it is measured": "Medición, Cálculo, Cómo se mide, Fuente de datos",
    "RACI matrix": "Matriz RACI, Matriz de responsabilidades",
    Motivation: "Motivación, Problema, Antecedentes",
    "Goals and non-goals": "Objetivos, Metas, Objetivos y no objetivos",
    Risks: "Riesgos",
    "Handover notes": "Traspaso, Notas de traspaso, Relevo",
    "Data and integrations": "Datos e integraciones, Datos, Integraciones",
    Access: "Acceso, Accesos, Permisos",
  },
  types: {
    policy: "política, directriz",
    sop: "procedimiento, instrucción de trabajo",
    meeting: "acta, minuta, acta de reunión",
    "post-mortem": "informe de incidente",
    change: "solicitud de cambio",
    exception: "excepción",
    role: "rol, puesto",
    kpi: "indicador",
    system: "sistema",
    term: "término",
  },
  names: {
    policy: "Política, Directriz, Reglamento",
    sop: "Procedimiento, Instructivo, Instrucción de trabajo",
    meeting: "Acta de, Acta del, Acta reunión, Minuta de, Minuta del",
    "post-mortem": "Informe de incidente, Reporte de incidente",
    role: "Descripción de puesto, Descripción del puesto, Perfil de puesto",
    term: "Glosario",
    raci: "Matriz RACI",
  },
  datedNames: {
    meeting: "reunión, acta, minuta, asamblea",
  },
  folders: {
    policy: "políticas",
    sop: "procedimientos, procesos, instructivos",
    meeting: "actas, minutas, reuniones",
    "post-mortem": "incidentes",
    role: "puestos",
  },
  actionColumns: {
    action:
      "Acción, Acciones, Tarea, Tareas, Actividad, Compromiso, Descripción, Descripción breve, Qué",
    owner:
      "Responsable, Responsables, Responsable(s), Encargado, Encargados, Quién",
    due: "Fecha límite, Fecha, Fecha de entrega, Plazo, Vencimiento, Cuándo",
    status: "Estado, Estatus",
  },
  actionWords: {
    due: "antes del, para el, hasta el, a más tardar el, fecha límite, fecha, plazo, vencimiento, fecha de entrega",
    does: "debe, deben, deberá, deberán, va a, van a, se encarga, se encargan, se encargará, se ocupa",
    by: "a cargo de, asignado a, asignada a",
  },
  joinsWords: false,
};
