import type { LanguageWords } from '../types.ts';

export const ko: LanguageWords = {
  id: 'ko',
  reads: /\p{sc=Hang}/gu,
  ownLetters: true,
  deeds: '압수 침입 감염 해킹 침투 도청 탈취 변조',
  wideDeeds:
    '훔친 훔쳤 훔쳐 들어와 들어가 읽었 읽고 공격 심었 유출 발견 흔적 빼돌 빼냈 빼내 털었 털린 삭제 암호화 악용 접근 나왔',
  events: '탈취 공격 침입 정전 유출 작전 공작 기소 도난',
  things:
    '영화 오페라 뮤지컬 소설 공연 콘서트 앨범 노래 밴드 고양이 강아지 호텔 식당 카페 요트 게임 분수 동상 극장 전시회 자전거 비행기 행성 별자리 와인 맥주 향수 교회 경기장 발레 카메라',
};
