/** In a language that is not read nothing is said to be missing: it may be there in words that nobody has taught the tool. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";

const TEXTS: Readonly<Record<string, string>> = {
  Norwegian:
    "Alle dokumenter skal ha en eier, og eieren skal følge opp at innholdet er riktig. Den som ikke er enig, sier fra til lederen på neste møte.",
  Swedish:
    "Alla ska läsa policyn och följa den. Det är inte tillåtet att skicka listor till andra eller att spara dem på egna datorer.",
  Danish:
    "Alle skal læse politikken og følge den. Det er ikke tilladt at sende lister til andre eller at gemme dem på egne computere.",
  Polish:
    "Polityka dotyczy wszystkich pracowników oraz partnerów. Nie wolno wysyłać list przez pocztę, jako że dane, które się tam znajdują, są poufne.",
  Turkish:
    "Bu politika bütün çalışanlar için geçerlidir ve bir yıl ile sınırlıdır.",
  Russian: "Политика распространяется на всех сотрудников компании.",
  Greek: "Η πολιτική ισχύει για όλους τους εργαζόμενους.",
  Korean: "이 정책은 모든 직원에게 적용됩니다.",
  Chinese: "本政策适用于所有员工，任何人不得泄露客户名单。",
};
const READ: Readonly<Record<string, string>> = {
  English:
    "Everybody has to read the policy and to follow it. It is not allowed to send lists to others or to keep them at home.",
  German:
    "Alle lesen die Richtlinie und halten sie ein. Listen werden nicht verschickt und nicht zu Hause gespeichert.",
  Dutch:
    "Iedereen leest het beleid en houdt zich eraan. Lijsten worden niet verstuurd en niet thuis bewaard, tenzij dat kan.",
  French:
    "Tout le monde lit la politique et la suit. Les listes ne sont pas envoyées à des tiers et ne sont pas gardées chez soi.",
  Spanish:
    "Todos leen la política y la siguen. Este documento no se envía a terceros ni se guarda en casa; la lista se ve en el sistema.",
  Portuguese:
    "Todos leem a política e a seguem. As listas não são enviadas a terceiros nem guardadas em casa, como está escrito.",
  Italian:
    "Tutti leggono la politica e la seguono. Le liste non sono inviate a terzi, né tra colleghi fra loro, né tenute a casa.",
  Japanese: "この規程は全社員に適用する。顧客名簿を社外に送信してはならない。",
};

async function rules(
  body: string,
  files: Readonly<Record<string, string>> = {},
  front = "",
): Promise<readonly string[]> {
  const text = `---\n${front}status: active\n---\n\n# A\n\n${body}\n`;
  const { result } = await openSession(
    memoryHost({ "policies/a.md": text, ...files }),
    { today: "2026-11-28" },
  );
  return [...new Set(result.diagnostics.map(({ rule }) => rule))];
}

describe("a document in a language that is not read", () => {
  for (const [language, body] of Object.entries(TEXTS))
    it(`is not said to lack anything: ${language}`, async () =>
      assert.deepEqual(await rules(body), []));

  for (const [language, body] of Object.entries(READ))
    it(`is none in ${language}`, async () =>
      assert.ok((await rules(body)).includes("owner-missing")));

  it("is asked once it says its type, or settings are written", async () => {
    const body = TEXTS["Norwegian"]!;
    assert.ok(
      (await rules(body, {}, "type: policy\n")).includes("owner-missing"),
    );
    assert.ok(
      (await rules(body, { "playbook.config.yaml": "# ours\n" })).includes(
        "owner-missing",
      ),
    );
  });

  it("leaves the sections of a document alone that states its type", async () => {
    const role =
      "---\ntype: role\nstatus: active\nowner: ops\n---\n\n# DP.ROLE.037\n\n## Обязанности\n\nОтвечает за рассылку и проверяет список получателей.\n\n## Исполнители роли\n\nАгент и его заместитель каждую неделю.\n";
    const { result } = await openSession(memoryHost({ "roles/a.md": role }), {
      today: "2026-11-28",
    });
    const rules = result.diagnostics.map(({ rule }) => rule);
    assert.equal(rules.includes("section-missing"), false);
    assert.equal(rules.includes("review-date-missing"), true);
  });
});
