import { expect, it } from 'vitest';
import { languagesOf } from '../../lib/reading/language.ts';

it.each([
  ['en', 'The company said that it had no part in the attacks on the networks of the ministry.'],
  ['de', 'Das Unternehmen sagte, es habe mit den Angriffen auf die Netze des Ministeriums nichts zu tun.'],
  ['fr', 'L’entreprise a déclaré qu’elle n’avait rien à voir avec les attaques contre le ministère.'],
  ['es', 'La empresa dijo que no tenía nada que ver con los ataques a las redes del ministerio.'],
  ['ru', 'Компания заявила, что не имеет отношения к атакам на сети министерства.'],
  ['ja', '同社は、省のネットワークへの攻撃とは無関係だと述べた。'],
  ['zh', '该公司表示，与针对该部网络的攻击无关。'],
  ['ar', 'قالت الشركة إنه لا علاقة لها بالهجمات على شبكات الوزارة.'],
])('%s: %s', (lang, text) => {
  expect(languagesOf(text)).toEqual([lang]);
});

it.each([
  'A empresa disse que não tinha nada a ver com os ataques às redes do ministério.',
  'L’azienda ha detto che non aveva nulla a che fare con gli attacchi alle reti del ministero.',
  'Het bedrijf zei dat het niets te maken had met de aanvallen op de netwerken van het ministerie.',
  'Компанія заявила, що не має стосунку до атак на мережі міністерства.',
  'شرکت گفت که هیچ نقشی در حمله به شبکه‌های وزارتخانه نداشته است و پاسخ دیگری نمی‌دهد، چون گزارش را ندیده است.',
])('another language is not taken for one of them: %s', (text) => {
  expect(languagesOf(text)).toEqual([]);
});

it('a headline may be in either of two languages', () => {
  expect(languagesOf('Washington sanctionne X')).toEqual([]);
  expect(languagesOf('USA sanktionieren X wegen Y')).toEqual(['de', 'es']);
});

it('what quotes an English sentence is in both languages', () => {
  expect(languagesOf('В сообщении сказано: «The sanctions on X stem from the attacks by Y».')).toEqual([
    'ru',
    'en',
  ]);
});
