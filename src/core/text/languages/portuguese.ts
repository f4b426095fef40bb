/** Portuguese: one long list of words. `Data` alone is no date here: in front matter it means something else to most tools. */

import type { Language } from "./language.ts";

export const portuguese: Language = {
  name: "Portuguese",
  months:
    "janeiro, jan | fevereiro, fev | março, mar | abril, abr | maio, mai | junho, jun | julho, jul | agosto, ago | setembro, set | outubro, out | novembro, nov | dezembro, dez",
  weekdays:
    "segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo",
  units: {
    day: "dia, dias",
    week: "semana, semanas",
    month: "mês, meses",
    quarter: "trimestre, trimestres",
    year: "ano, anos",
  },
  every: "a cada, cada, uma vez por, por",
  intervals: {
    "1 day": "diário, diária, diariamente",
    "1 week": "semanal, semanalmente",
    "2 weeks": "quinzenal, quinzenalmente",
    "1 month": "mensal, mensalmente",
    "2 months": "bimestral",
    "3 months": "trimestral, trimestralmente",
    "6 months": "semestral, semestralmente, duas vezes por ano",
    "12 months": "anual, anualmente",
    "24 months": "bienal",
    event: "conforme necessário, quando necessário, se necessário, sob demanda",
  },
  numbers: {
    1: "um, uma",
    2: "dois, duas",
    3: "três",
    4: "quatro",
    5: "cinco",
    6: "seis",
    9: "nove",
    10: "dez",
    12: "doze",
    18: "dezoito",
    24: "vinte e quatro",
  },
  statuses: {
    draft:
      "rascunho, proposto, proposta, planejado, planeado, novo, em elaboração, minuta",
    "in-review":
      "em revisão, em análise, em avaliação, aguardando aprovação, enviado, submetido",
    approved: "aprovado, aprovada, aceito, aceite, autorizado, autorizada",
    active:
      "ativo, ativa, vigente, em vigor, publicado, publicada, em andamento, em curso, aberto",
    done: "feito, fechado, fechada, concluído, concluída, encerrado, encerrada, resolvido, resolvida, finalizado",
    rejected:
      "rejeitado, rejeitada, recusado, cancelado, cancelada, retirado, descartado",
    retired:
      "obsoleto, obsoleta, arquivado, arquivada, substituído, substituída, revogado, revogada, expirado",
    paused:
      "em pausa, adiado, adiada, suspenso, suspensa, bloqueado, pendente, em espera",
  },
  values: {
    public: "público, pública",
    internal: "interno, interna, uso interno",
    confidential: "confidencial",
    restricted: "restrito, restrita",
    critical: "crítico, crítica",
    high: "alto, alta",
    medium: "médio, média, moderado",
    low: "baixo, baixa",
  },
  fields: {
    type: "Tipo, Tipo de documento",
    id: "Identificador, Código, Código do documento, Número do documento",
    title: "Título",
    status: "Estado, Situação",
    owner:
      "Responsável, Proprietário, Proprietária, Dono, Responsável pelo documento, Dono do documento",
    deputy: "Suplente, Substituto, Substituta",
    approver:
      "Aprovado por, Aprovada por, Aprovador, Aprovadora, Autorizado por",
    approved_on: "Data de aprovação, Aprovado em",
    effective_date:
      "Data de vigência, Em vigor desde, Vigente desde, Entrada em vigor, Válido a partir de",
    version: "Versão, Revisão",
    last_reviewed:
      "Última revisão, Revisado em, Revisto em, Data de revisão, Data da última revisão",
    reviewed_by: "Revisado por, Revisto por, Revisor, Revisora",
    review_interval:
      "Frequência de revisão, Periodicidade de revisão, Ciclo de revisão",
    next_review: "Próxima revisão, Data da próxima revisão, Válido até",
    classification: "Classificação, Confidencialidade",
    applies_to: "Aplica-se a, Público-alvo",
    systems: "Sistemas, Sistemas afetados",
    related: "Documentos relacionados, Ver também, Veja também",
    supersedes: "Substitui",
    superseded_by: "Substituído por",
    retention: "Retenção, Prazo de retenção",
    last_updated:
      "Última atualização, Atualizado em, Data de atualização, Modificado em",
    created: "Criado em, Data de criação",
    tags: "Etiquetas, Palavras-chave",
    date: "Data da reunião",
    chair: "Presidente, Presidência, Moderador, Moderadora",
    scribe: "Secretário, Secretária, Redator, Relator",
    attendees: "Participantes, Presentes",
    apologies: "Ausentes, Ausências justificadas",
    body: "Comitê, Comité, Órgão",
    next_meeting: "Próxima reunião",
    incident_date: "Data do incidente",
    severity: "Severidade, Gravidade",
    requester: "Solicitante, Requerente, Solicitado por",
    requested_on: "Solicitado em, Data da solicitação, Data do pedido",
    risk: "Risco",
    impact: "Impacto",
    priority: "Prioridade",
    planned_start: "Início previsto, Início planejado",
    planned_end: "Fim previsto, Término previsto",
    implementer: "Executado por, Executor",
    outcome: "Resultado",
    sponsor: "Patrocinador, Patrocinadora",
    members: "Membros",
    cadence: "Periodicidade",
    reason: "Motivo, Justificativa",
    expires: "Expira em, Data de expiração, Vence em",
    vendor: "Fornecedor",
    renewal_date: "Data de renovação, Fim do contrato",
    annual_cost: "Custo anual",
    holder: "Titular",
    acronym: "Acrônimo, Acrónimo, Sigla",
  },
  sections: {
    Purpose:
      "Objetivo, Objetivos, Propósito, Finalidade, Introdução, Objeto, Objetivo e escopo, Objetivo e âmbito",
    Scope:
      "Escopo, Âmbito, Abrangência, Âmbito de aplicação, Aplicação, Objetivo e escopo, Objetivo e âmbito",
    "Roles and responsibilities":
      "Papéis e responsabilidades, Responsabilidades, Funções e responsabilidades",
    Responsibilities:
      "Responsabilidades, Papéis e responsabilidades, Funções e responsabilidades, Atribuições",
    "Policy statements":
      "Política, Diretrizes, Regras, Princípios, Requisitos, Normas",
    Exceptions: "Exceções, Excepções",
    Definitions: "Definições, Glossário, Termos e definições",
    Enforcement: "Cumprimento, Sanções, Conformidade, Penalidades",
    References: "Referências, Documentos relacionados, Ver também",
    "Revision history":
      "Histórico de revisões, Histórico de alterações, Histórico de versões, Controle de versões",
    Prerequisites: "Pré-requisitos, Preparação, Antes de começar",
    Procedure:
      "Procedimento, Procedimentos, Passos, Etapas, Processo, Instruções, Passo a passo",
    "Quality checks":
      "Controle de qualidade, Controlo de qualidade, Verificação",
    "Exceptions and escalation":
      "Escalonamento, Exceções e escalonamento, Solução de problemas",
    "Rollback or recovery": "Reversão, Recuperação",
    "Records and evidence": "Registros, Registos, Evidências",
    Summary: "Resumo, Sumário, Resumo executivo, O que aconteceu",
    "change/Summary": "Descrição, Descrição da mudança, Descrição da alteração",
    Impact: "Impacto, Impactos, Consequências",
    Timeline: "Linha do tempo, Cronologia, Linha temporal",
    "Root cause":
      "Causa raiz, Causas, Causa, Causa provável, Análise de causa raiz",
    Resolution:
      "Resolução, Solução, Recuperação, Mitigação, Correção, Correção definitiva, Correção aplicada, Resolvido",
    "Action items":
      "Ações, Plano de ação, Próximos passos, Itens de ação, Tarefas, Tarefas atribuídas, Encaminhamentos, Pendências, Ações corretivas, Ações preventivas, Ações preventivas recomendadas, Ações recomendadas, Compromissos, Recomendações, Atividades definidas",
    "Lessons learned":
      "Lições aprendidas, Lição, Aprendizados, Aprendizado, Aprendizados gerais, O que aprendemos, O que deu certo, O que deu errado, O que funcionou, O que pode melhorar, Pontos positivos, Pontos negativos",
    Agenda: "Pauta, Ordem do dia, Ordem de trabalhos, Assuntos, Tópicos",
    "Changes for review":
      "Mudanças para revisão, Solicitações de mudança, Pedidos de alteração",
    "Review of completed and failed changes":
      "Mudanças concluídas, Revisão das mudanças concluídas, Alterações concluídas",
    "Emergency changes since last meeting":
      "Mudanças emergenciais, Mudanças de emergência, Alterações urgentes",
    Decisions: "Decisões, Deliberações",
    Notes: "Notas, Discussão, Ata, Observações",
    Reason: "Motivo, Justificativa, Justificação, Motivação",
    "Impact and risk":
      "Impacto e risco, Impacto e riscos, Riscos, Análise de impacto, Avaliação de riscos",
    "Implementation plan":
      "Plano de implementação, Implementação, Plano de implantação, Implantação",
    "Rollback plan": "Plano de reversão, Plano de rollback, Plano de retorno",
    "Test plan": "Plano de testes, Plano de teste, Testes, Validação",
    "Communication plan": "Plano de comunicação, Comunicação",
    "Post-implementation review":
      "Revisão pós-implementação, Resultado, Avaliação pós-implementação",
    "Scope and authority":
      "Escopo e autoridade, Competências, Autoridade, Atribuições",
    Membership: "Composição, Membros, Integrantes",
    Meetings: "Reuniões, Sessões",
    "Decision making": "Tomada de decisão, Tomada de decisões, Votação",
    Reporting: "Relatórios, Prestação de contas",
    Description: "Descrição, Problema, Ideia, Oportunidade",
    "Expected benefit": "Benefício esperado, Benefícios esperados, Benefícios",
    Definition: "Definição, Significado",
    "How it is measured": "Medição, Cálculo, Como é medido, Fonte de dados",
    "RACI matrix": "Matriz RACI, Matriz de responsabilidades",
    Motivation: "Motivação, Problema, Contexto",
    "Goals and non-goals": "Objetivos, Metas, Objetivos e não objetivos",
    Risks: "Riscos",
    "Handover notes": "Passagem de serviço, Transição, Notas de transição",
    "Data and integrations": "Dados e integrações, Dados, Integrações",
    Access: "Acesso, Acessos, Permissões",
  },
  types: {
    policy: "política, diretriz, norma",
    sop: "procedimento, instrução de trabalho, pop",
    meeting: "ata, ata de reunião",
    "post-mortem": "relatório de incidente",
    change: "solicitação de mudança, pedido de alteração",
    exception: "exceção",
    role: "papel, função, cargo",
    kpi: "indicador",
    system: "sistema",
    term: "termo",
  },
  names: {
    policy: "Política, Diretriz, Regulamento",
    sop: "Procedimento, Instrução de trabalho, POP",
    meeting: "Ata de, Ata da, Ata do",
    "post-mortem": "Relatório de incidente, Relato de incidente",
    role: "Descrição de cargo, Descrição do cargo",
    term: "Glossário",
    raci: "Matriz RACI",
  },
  datedNames: {
    meeting: "reunião, ata, assembleia",
  },
  folders: {
    policy: "políticas",
    sop: "procedimentos, processos",
    meeting: "atas, reuniões",
    "post-mortem": "incidentes",
    role: "cargos",
  },
  actionColumns: {
    action:
      "Ação, Ações, Tarefa, Tarefas, Atividade, O quê, Compromisso, Encaminhamento",
    owner: "Responsável, Responsáveis, Encarregado, Encarregados, Quem",
    due: "Prazo, Data, Data limite, Quando",
    status: "Estado, Situação",
  },
  actionWords: {
    due: "até, até o, até a, até ao, antes de, prazo, data limite",
    does: "deve, devem, deverá, vai, vão, fica de, ficou de",
    by: "a cargo de, atribuído a, atribuída a",
  },
  joinsWords: false,
};
