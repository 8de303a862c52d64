import type { LanguageWords } from '../types.ts';

export const es: LanguageWords = {
  id: 'es',
  reads:
    /(?<!\p{L})(?:el|la|los|las|del|de|un|una|y|en|que|por|para|con|fue|se|su|según|al)(?!\p{L})|[ñóíúá¿¡]/giu,
  deeds: 'escuch incaut hacke pirate infect infiltr comprometi espia espió exfiltr',
  wideDeeds:
    'hall vacia rastro coló colar robó robar robad robado sustra penetr entró entrar leyó leer leía accedi atac instal encontr detect descubr copi borr cifr filtr public explot leyeron',
  events: 'robo_ robos ataque intrusi hackeo apagón filtraci operación campaña sabotaje espionaje acus imput',
  things:
    'película ópera musical novela concierto álbum canción gato_ gata_ perro caballo hotel restaurante café barco buque velero juego fuente_ estatua teatro exposición libro bicicleta coche avión luna_ planeta constelación vino_ cerveza perfume iglesia estadio festival ballet cine_ marca_ museo orquesta yacimiento tocó',
};
