/**
 * Currencies, one a line: `ISO 4217 code | names | adjectives | signs | minor unit`.
 *
 * The first line with a name has it alone ("dollar" is the US dollar); any other line has it only after one of its adjectives
 * ("Canadian dollars"). A name in brackets is never read alone: "won", "real", "mark" are English words too.
 * XXX, ISO's code for no currency, stands for names that no single country owns.
 */
const TABLE = `
USD | dollar, greenback | US, U.S., U.S, American, United States | $, US$, U.S.$, U.S. $, U.S $, US $, USD$, $US | cent
EUR | euro=euros=euro | European | €, EUR€ | euro cent
GBP | pound, pound sterling=pounds sterling, quid=quid, sterling=sterling | British, UK, U.K. | £, GB£, UK£ | penny=pence, p
XXX | crown, thaler, florin, ducat, mark | | |
JPY | yen=yen | Japanese | ¥, JP¥, 円 |
CNY | yuan=yuan, renminbi=renminbi, rmb=rmb, kuai=kuai | Chinese | CN¥, RMB¥, 元 |
CHF | Swiss franc, franc | Swiss | SFr, Sfr, Fr. |
AUD | dollar | Australian, Aussie | A$, AU$, AUD$, $A |
CAD | dollar | Canadian | C$, CA$, CAD$, C $, Can$, $C |
NZD | dollar | New Zealand | NZ$, NZD$ |
HKD | dollar | Hong Kong | HK$, HKD$ |
SGD | dollar | Singapore, Singaporean | S$, SG$ |
TWD | dollar | Taiwan, Taiwanese, New Taiwan | NT$ |
JMD | dollar | Jamaican | J$ |
NAD | dollar | Namibian | N$ |
FJD | dollar | Fijian | FJ$ |
TTD | dollar | Trinidad and Tobago | TT$ |
ZWL | dollar | Zimbabwean, Zimbabwe | Z$ |
LRD | dollar | Liberian | |
BSD | dollar | Bahamian | |
INR | rupee | Indian | ₹, Rs, Rs., Re. | paisa=paise
PKR | rupee | Pakistani, Pakistan | |
LKR | rupee | Sri Lankan, Sri Lanka | |
NPR | rupee | Nepali, Nepalese | |
MUR | rupee | Mauritian | |
KRW | won=won | South Korean, Korean | ₩ |
KPW | (won)=won | North Korean | |
RUB | ruble, rouble | Russian | ₽ | kopeck, kopek
BYN | ruble, rouble | Belarusian | |
UAH | hryvnia, hryvna | Ukrainian | ₴ |
PLN | zloty=zlotys=zlotys, zloty=zloties | Polish | zł |
CZK | koruna=koruny, crown | Czech | Kč |
HUF | forint | Hungarian | |
RON | (leu)=lei, lei=lei | Romanian | |
MDL | (leu)=lei | Moldovan | |
BGN | (lev)=leva, leva=leva | Bulgarian | |
RSD | dinar | Serbian | |
SEK | krona=kronor, crown | Swedish | |
NOK | krone=kroner, crown | Norwegian | |
DKK | krone=kroner, crown | Danish | |
ISK | krona=kronur, crown | Icelandic | |
TRY | lira=lira, lira=liras | Turkish | ₺, TL |
LBP | pound, lira=lira, lira=liras | Lebanese | |
SYP | pound, lira=lira | Syrian | |
EGP | pound | Egyptian | E£ |
SDG | pound | Sudanese | |
SSP | pound | South Sudanese | |
ILS | shekel, new shekel | Israeli | ₪, NIS |
IRR | rial, (toman) | Iranian | |
YER | rial | Yemeni | |
OMR | rial | Omani | |
SAR | riyal | Saudi | |
QAR | riyal | Qatari | |
AED | dirham | UAE, Emirati | Dh, Dhs |
MAD | dirham | Moroccan | |
KWD | dinar | Kuwaiti | |
IQD | dinar | Iraqi | |
JOD | dinar | Jordanian | |
BHD | dinar | Bahraini | |
LYD | dinar | Libyan | |
TND | dinar | Tunisian | |
DZD | dinar | Algerian | |
MXN | peso | Mexican | Mex$, MX$ |
ARS | peso | Argentine, Argentinian | AR$ |
CLP | peso | Chilean | |
COP | peso | Colombian | |
PHP | peso | Philippine | ₱ |
CUP | peso | Cuban | |
UYU | peso | Uruguayan | |
DOP | peso | Dominican | RD$ |
BRL | (real)=reais, (real)=reals, reais=reais | Brazilian | R$ | centavo
PEN | (sol)=soles | Peruvian | S/ |
BOB | boliviano | Bolivian | |
VES | bolivar | Venezuelan | |
PYG | guarani=guaranies | Paraguayan | |
CRC | colon=colones | Costa Rican | ₡ |
GTQ | quetzal=quetzales | Guatemalan | |
ZAR | rand=rand, rand=rands | South African | R |
NGN | naira=naira | Nigerian | ₦ |
GHS | cedi, cedi=cedis | Ghanaian | ₵, GH₵, GHC |
KES | shilling | Kenyan, Kenya | KSh, Ksh, KSh., Sh |
UGX | shilling | Ugandan | USh |
TZS | shilling | Tanzanian | TSh |
SOS | shilling | Somali | |
ETB | birr=birr | Ethiopian | |
RWF | franc | Rwandan | |
XOF | CFA franc | West African | CFA |
XAF | franc | Central African | FCFA |
CDF | franc | Congolese | |
ZMW | kwacha=kwacha | Zambian | |
MWK | kwacha=kwacha | Malawian | |
MZN | metical=meticais | Mozambican | |
AOA | kwanza | Angolan | |
BWP | (pula)=pula | Botswana | |
THB | baht=baht | Thai | ฿ | satang
IDR | rupiah=rupiah, rupiah=rupiahs | Indonesian | Rp, Rp. |
MYR | ringgit=ringgit, ringgit=ringgits | Malaysian | RM | sen
VND | dong=dong | Vietnamese | ₫ |
KHR | riel | Cambodian | |
LAK | kip=kip | Lao, Laotian | |
MMK | kyat, kyat=kyat | Myanmar, Burmese | |
BDT | taka=taka, taka=takas | Bangladeshi, Bangladesh | ৳, Tk, Tk. |
AFN | afghani, afghani=afghanis | Afghan | |
KZT | tenge=tenge | Kazakh, Kazakhstani | ₸ |
UZS | (sum)=sum, (som)=som | Uzbek | |
KGS | (som)=som, (som)=soms | Kyrgyz | |
AMD | dram, dram=drams | Armenian | ֏ |
GEL | lari=lari, lari=laris | Georgian | ₾ |
AZN | manat=manat, manat=manats | Azerbaijani | ₼ |
TMT | manat=manat | Turkmen | |
MNT | tugrik | Mongolian | ₮ |
ALL | (lek)=lek, (lek)=leks | Albanian | |
BTC | bitcoin, bitcoin=bitcoin | | ₿ |
ETH | ether=ether | | |
XDR | special drawing right | IMF | |
NLG | guilder | Dutch, Netherlands | |
FRF | franc | French | |
BEF | franc | Belgian | |
DEM | Deutsche mark, Deutschmark, D-mark | German, West German | DM |
ITL | lira=lire | Italian | |
ESP | peseta | Spanish | |
PTE | escudo | Portuguese | |
GRD | drachma | Greek | |
FIM | markka=markkaa | Finnish | |
`;

/** Codes that are English words or names in capitals, never read as a currency on their own. */
const WORD_CODES: ReadonlySet<string> = new Set('ALL BOB CUP MAD PEN GEL RON XXX TRY COP LAK SOS TOP'.split(' '));
/** Letters before a code that multiply it, as annual reports in northern Europe write: "120 MEUR", "TSEK 45". */
export const CODE_SCALES: ReadonlyMap<string, number> = new Map([
  ['T', 1e3],
  ['K', 1e3],
  ['k', 1e3],
  ['M', 1e6],
  ['m', 1e6],
  ['Bn', 1e9],
  ['bn', 1e9],
]);
/** Signs that are letters of other things too ("R2-D2"): currencies only before a large amount, "R2.4 billion", "R1,200". */
export const LETTER_SIGNS: ReadonlySet<string> = new Set(['R']);
/** Codes that are also written in small letters. */
export const SMALL_CODES: ReadonlySet<string> = new Set('usd eur gbp jpy cny rmb aud cad inr chf btc'.split(' '));

export interface CurrencyEntry {
  readonly code: string;
  readonly names: readonly { readonly singular: string; readonly plural: string; readonly alone: boolean }[];
  readonly adjectives: readonly string[];
  readonly signs: readonly string[];
  readonly minor: readonly { readonly singular: string; readonly plural: string }[];
  readonly codeStandsAlone: boolean;
}

const taken = new Set<string>();

export const CURRENCIES: readonly CurrencyEntry[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', names = '', adjectives = '', signs = '', minor = ''] = line.split('|').map((cell) => cell.trim());
    const entry = {
      code,
      names: forms(names).map(({ singular, plural }) => {
        const name = singular.replace(/[()]/g, '');
        return { singular: name, plural: plural.replace(/[()]/g, ''), alone: !singular.startsWith('(') && !taken.has(name) };
      }),
      adjectives: list(adjectives),
      signs: list(signs),
      minor: forms(minor),
      codeStandsAlone: !WORD_CODES.has(code),
    };
    for (const { singular } of entry.names) taken.add(singular);
    return entry;
  });

function list(cell: string): string[] {
  return cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function forms(cell: string): { singular: string; plural: string }[] {
  return list(cell).map((part) => {
    const [singular = '', plural = `${singular}s`] = part.split('=');
    return { singular, plural };
  });
}
