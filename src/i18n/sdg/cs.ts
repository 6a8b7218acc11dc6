import type { SdgWords } from './words.js';

export const sdgCs: SdgWords = {
  goals: [
    'Konec chudoby',
    'Konec hladu',
    'Zdraví a\u00a0kvalitní život',
    'Kvalitní vzdělání',
    'Rovnost mužů a\u00a0žen',
    'Pitná voda a\u00a0kanalizace',
    'Dostupné a\u00a0čisté energie',
    'Důstojná práce a\u00a0ekonomický růst',
    'Průmysl, inovace a\u00a0infrastruktura',
    'Méně nerovností',
    'Udržitelná města a\u00a0obce',
    'Odpovědná výroba a\u00a0spotřeba',
    'Klimatická opatření',
    'Život ve vodě',
    'Život na souši',
    'Mír, spravedlnost a\u00a0silné instituce',
    'Partnerství ke splnění cílů',
  ],
};
