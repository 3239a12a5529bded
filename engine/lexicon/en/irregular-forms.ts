/** Irregular forms and their lemma, `form lemma` by commas. Nouns and verbs that news uses. */
const FORMS = `men man,women woman,children child,people people,feet foot,teeth tooth,mice mouse,lives life,wives wife,knives knife,halves half,leaves leave,
wolves wolf,shelves shelf,thieves thief,policemen policeman,servicemen serviceman,firemen fireman,crewmen crewman,seamen seaman,fishermen fisherman,
businessmen businessman,gunmen gunman,spokesmen spokesman,lawmakers lawmaker,crises crisis,theses thesis,analyses analysis,data data,media media,criteria criterion,phenomena phenomenon,
was be,were be,been be,is be,are be,am be,being be,had have,has have,having have,did do,does do,done do,went go,gone go,goes go,
came come,became become,overcame overcome,took take,taken take,taking take,gave give,given give,giving give,made make,making make,got get,gotten get,
said say,says say,told tell,saw see,seen see,knew know,known know,thought think,felt feel,found find,founded found,left leave,leaving leave,kept keep,held hold,
fell fall,fallen fall,rose rise,risen rise,rising rise,grew grow,grown grow,shrank shrink,shrunk shrink,sank sink,sunk sink,swam swim,swum swim,
fled flee,fleeing flee,died die,dying die,dead dead,lay lie,lain lie,laid lay,shot shoot,struck strike,stricken strike,hit hit,cut cut,cutting cut,shut shut,shed shed,
burnt burn,built build,rebuilt rebuild,sent send,spent spend,lent lend,bent bend,lost lose,losing lose,won win,winning win,sought seek,bought buy,brought bring,
fought fight,caught catch,taught teach,sold sell,paid pay,repaid repay,met meet,led lead,fed feed,bled bleed,read read,spread spread,set set,put put,
ran run,running run,overran overrun,began begin,begun begin,beginning begin,drove drive,driven drive,drew draw,drawn draw,withdrew withdraw,withdrawn withdraw,
threw throw,thrown throw,flew fly,flown fly,blew blow,blown blow,broke break,broken break,chose choose,chosen choose,froze freeze,frozen freeze,
spoke speak,spoken speak,stole steal,stolen steal,wore wear,worn wear,tore tear,torn tear,bore bear,borne bear,swore swear,sworn swear,
wrote write,written write,rode ride,ridden ride,hid hide,hidden hide,slid slide,bit bite,bitten bite,ate eat,eaten eat,beat beat,beaten beat,
shook shake,shaken shake,woke wake,stood stand,withstood withstand,understood understand,dug dig,stuck stick,swept sweep,slept sleep,wept weep,crept creep,dealt deal,
meant mean,slain slay,slew slay,swung swing,hung hang,wound wound,ground ground,bound bind,rang ring,ringed ring,sang sing,sprang spring,forbade forbid,forgave forgive,
retook retake,retaken retake,retaking retake,mistook mistake,undertook undertake,underwent undergo,foresaw foresee,foreseen foresee,outgrew outgrow,
quit quit,split split,burst burst,cost cost,let let,hurt hurt,bid bid,cast cast,broadcast broadcast,forecast forecast,upset upset,
better good,best good,worse bad,worst bad,further far,farther far,less little,least little,
tied tie,lying lie,ties tie,dies die,lies lie,
deaths death,losses loss,buses bus,gases gas,premises premises,headquarters headquarters,series series,species species,news news,
metre meter,metres meter,kilometre kilometer,kilometres kilometer,litre liter,litres liter,centre center,centres center,theatre theater,labour labor,harbour harbor,
defence defense,offence offense,programme program,programmes program,armour armor,armoured armored,neighbour neighbor,neighbours neighbor,neighbourhood neighborhood,colour color,favour favor,
tonne tonne,tonnes tonne,grey gray,tyre tire,tyres tire,aluminium aluminum,cheque check,jewellery jewelry,plough plow,rouble ruble,roubles ruble`;

export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.split(',').map((pair) => {
    const [form, lemma] = pair.trim().split(/\s+/);
    return [form!, lemma!] as const;
  }),
);
