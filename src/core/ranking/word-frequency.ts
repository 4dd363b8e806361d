/**
 * How common words are in general English, in four bands from the commonest down; a word in none of them is rare.
 *
 * Written by hand from knowledge of the language (the order of the bands follows Zipf's law roughly: about 150, 450,
 * 1,000 and 1,500 base forms); inflected forms share the band of their stem, and those that have another stem ("held", "knew",
 * "bigger") stand at the end of the band of their base form: a table without them takes "found" for a rare word. To extend it,
 * add a base form to a band.
 */
export const wordBands: readonly string[] = [
  // Words without a topic of their own: never evidence.
  `a about above across after again against all almost along already also although always am among an and another any
  anybody anyone anything are aren't around as at away b back be became because become been before being below between
  both but by c came can can't cannot come could couldn't d did didn't do does doesn't doing don't done down during e
  each either else enough etc even ever every everybody everyone everything f few for from g get gets getting give
  given go goes going gone got h had has have haven't having he he's her here hers herself him himself his how however
  i i'd i'll i'm i've if in instead into is isn't it it's its itself j just k keep kept know l least less let let's
  like m made make makes making many may maybe me might mine more most much must my myself n near neither never no
  nobody none nor not nothing now o of off often on once one ones only onto or other others otherwise our ours
  ourselves out over own p per perhaps put q quite r rather really s said same say says see seem seen several shall
  she she's should since so some somebody someone something sometimes soon still such t take taken than that that's
  the their theirs them themselves then there there's therefore these they they're thing things this those though
  through thus to together too took toward towards u under until up upon us use used uses using v very via w want was
  wasn't way we we'll we're we've well went were what whatever what's when where whether which while who whom whose
  why will with within without won't would x y yes yet you you'll you're you've your yours yourself z one two three
  four five six seven eight nine ten first second third last next new old good better best great big little long short
  high low right left early late able available different important possible whole sure mr mrs ms dr vs ie eg
  knew known gave gotten bigger biggest higher highest lower lowest older oldest elder eldest newer newest
  longer longest shorter shortest earlier earliest later latest nearer nearest greater greatest fewer fewest
  sooner soonest`,
  // Seen on nearly every page: next to no evidence when alone.
  `account act action actually add address age ago agree allow amount answer appear apply approach area article ask
  author bad base basic become begin behind believe bit body book bring build building business generate buy call care case cause center
  certain chance change check child choose city clear click close comment common community company complete consider
  contact contain content continue control cost country course create current cut date day deal decide deep detail
  develop difference difficult discuss drive easy effect effort end enjoy entire especially event example expect
  experience explain eye face fact fall family far fast feel field figure file fill final find fine follow food force
  form forward free friend full fun further future general group grow guess guide half hand happen hard head hear heart
  help hold home hope hour house human idea image imagine include increase information inside interest issue item job
  join kind large later lead learn leave level life light likely line link list listen live local look lose lot love
  main major man manage matter mean meet member mention method million mind minute miss modern moment money month
  morning mother move name national nature need news nice night note notice number offer office open option order
  organization original page paper part particular pass past pay people percent person personal photo pick piece place
  plan play please point popular position post power present pretty previous price private probably problem process
  produce product program project provide public purpose question quick quickly range reach read ready real reality
  reason receive recent record reduce refer related relate release remain remember report require research resource
  response rest result return role room rule run safe sale save school search section seek sell send sense series
  serious serve service set share show side sign similar simple simply single site situation size skill small social
  society sort sound source space speak special specific spend staff stage stand standard star start state stay step
  stop story street strong student study stuff style subject success suggest support system table talk team tell term
  test text thank think thought time tip title today tool top topic total touch town true truth try turn type
  understand unit update useful user value various version view visit wait walk wall watch water website web week
  white wide win wish woman wonder word work world worry write wrong year young online digital world wide everyone
  reader read more right sign practice key value focus improve improvement best worst ensure impact
  goal benefit challenge opportunity feature feedback access available format industry internet knowledge
  leader manager management market material media model network opinion organize party performance period phone
  potential quality rate region relationship review safety science security sector software solution strategy
  structure technology technique theory training training treatment trend university video
  saw fell fallen felt brought built bought chose chosen dealt drove driven found grew grown heard held led
  learnt lit lost meant met paid ran sold sent spoke spoken spent stood told understood won wrote began begun
  sought shown halves smaller smallest larger largest younger youngest faster fastest easier easiest harder
  hardest closer closest stronger strongest lighter lightest deeper deepest wider widest simpler simplest safer
  safest clearer clearest finer finest worse furthest farther farthest january february march april june july
  august september october november december monday tuesday wednesday thursday friday saturday sunday eleven
  twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
  eighty ninety hundred thousand billion dozen fourth fifth sixth seventh eighth ninth tenth twice thrice
  yesterday tomorrow tonight`,
  // Common, but about something.
  `blog accessible busy controller follower heading leading networking positioning recording relative effectiveness
  abroad absence absolute abstract abuse academic accept accident accompany achieve acquire active activity actor
  actual adapt addition adjust administration admit adopt adult advance advantage adventure advice affair affect afford
  agency agenda agent aggressive agreement aid aim air alive alone alternative amazing ambition analysis ancient anger
  animal announce annual anxiety apart apartment apparent appeal application appoint appreciate approve argue argument
  arm army arrange arrival arrive art aside aspect assess assessment asset assign assist assistance assistant associate
  association assume atmosphere attach attack attempt attend attention attitude attract audience authority average
  avoid award aware baby background balance ball ban band bank bar barrier basis battle beach bear beat beautiful
  beauty bed behavior belief belong bike bill bind bird birth black block blood blow blue board boat bond bone border
  born boss bottle bottom bound box boy brain branch brand bread break breakfast breath bridge brief bright broad
  brother brown budget burn bus button camera camp campaign cancer candidate capable capacity capital car card career
  carry cast cat catch category cell central century chain chair chairman challenge champion channel chapter character
  charge cheap choice church circle citizen civil claim class classic clean client climate climb clothes cloud club
  coach coast code coffee cold collapse colleague collect collection college color combination combine comfort command
  commercial commission commit committee communicate communication comparison compare compete competition complex
  component computer concentrate concept concern conclude condition conduct conference confidence confirm conflict
  connect connection conscious consequence construct consumer contemporary contest context contract contrast contribute
  contribution conversation convert cook cool cooperation copy core corner corporate correct council count couple
  courage court cover craft crazy creation creative credit crime crisis criteria critical criticism cross crowd cry
  cultural culture cup customer cycle daily damage dance danger dark data database daughter dead death debate debt
  decade decision decline decrease deep defense define degree delay deliver delivery demand democracy department depend
  depth describe description desert deserve design desire desk despite destroy determine device dialog die diet dinner
  direct direction director discipline discover discovery discussion disease display distance distribution district
  divide document dog domain door double doubt draft drama draw dream dress drink drop drug dry due duty ear earn earth
  economic economy edge edit edition editor education effective efficiency efficient egg elect election electric
  element eliminate email emerge emergency emotion emotional emphasis employ employee employer employment enable
  encounter encourage enemy energy engage engine engineer engineering enter enterprise entertainment entry environment
  environmental equal equipment error escape essay essential establish estate estimate evaluate evaluation evening
  evidence evil evolution evolve examine excellent exchange excite executive exercise exhibition exist existence expand
  expansion expense expensive experiment expert explore express expression extend extension external extra extreme
  facility factor factory fail failure fair faith familiar famous farm fashion father fault favor favorite fear federal
  fee feed female fight film filter finance financial finger finish fire firm fish fit fix flat flight floor flow flower
  fly focus folk force foreign forest forget formal formula fortune foundation founder frame framework freedom frequent
  fresh front fruit fuel function fund fundamental furniture gain game gap garden gas gather gender generation gift girl
  glass global gold government grand grant grass gray green ground growth guest guy hair hall handle hang happy hardware
  harm hat hate health healthy heat heavy height hero hide hill hire historical history hit holiday hospital host hot
  hotel huge husband ice ideal identify identity ignore ill illegal illness illustrate immediate impact implement imply
  impose impossible impress impression improve incident income independent index indicate individual industrial
  infrastructure initial initiative injury inner innovation input insist install instance institute institution
  instruction instrument insurance integrate intellectual intelligence intend intense interaction interesting interface
  internal international interpret interview introduce introduction invent invest investigate investigation investment
  investor invite involve island jacket journal journey judge jump junior justice key kid kill king kitchen knife knock
  label labor laboratory lack lady lake land landscape language laptop laugh launch law lawyer lay layer leadership
  league legal lesson letter library license lie lift limit limitation link literature load loan locate location lock
  logic lovely lover luck lunch machine magazine mail mainly maintain maintenance majority male map mark marriage
  married mass master match math mathematics maximum meal measure measurement meat medical medicine medium meeting
  memory mental menu merchant message metal middle military milk mirror mission mistake mix mobile mode moral
  mountain mouth motion movement movie multiple murder muscle museum music musical mystery narrow nation natural necessary
  neck negative neighbor neighborhood nerve nervous newspaper noise normal north nose novel nuclear object objective
  obligation observation observe obtain obvious occasion occur ocean odd officer official oil operate operation
  operator opponent oppose opposite organ ordinary outcome output outside overall owner pace pack package pain paint
  painting pair panel parent park partner partnership passage passion passenger path patient pattern peace peak
  perception perfect perform permanent permission permit perspective phase phenomenon philosophy photograph phrase
  physical piano picture plane planet plant plastic plate platform player pleasure plenty pocket poem poet poetry police policy
  political politics pollution pool poor population possess possibility poster pot pound practical pray predict
  prefer preference prepare presence presentation preserve president press pressure prevent pride priest primary prime
  principle print priority prison prize procedure production profession professional professor profile profit progress
  promise promote proof proper property proposal propose protect protection protest proud prove province psychology
  publication publish pull purchase push quarter queen quiet quote race radio rain raise random rapid rare rarely
  ratio raw reaction recall recipe recognize recommend recommendation recover red reference reflect reform refuse
  regard regional register registration regular regulation reject relax relevant reliable religion religious rely
  remarkable remote remove rent repair repeat replace reply represent representative request requirement rescue
  reserve resident resist resolution resolve respect respond responsibility responsible restaurant restore restrict
  retain retire reveal revenue reverse revolution reward rich ride ring rise risk river road rock roll roof root round
  route routine row royal ruin sad salary sample sand satisfaction satisfy scale scene schedule scheme scholar science
  scientific scientist scope score screen sea season seat secret secretary secure select selection self senior sentence
  separate sequence session settle settlement severe sex shape sharp sheet shelf shift ship shirt shock shoe shoot shop
  shot shoulder shout shut sick sight signal significant silence silver simulation sing sister sit skin sky sleep slight
  slow smart smile smoke smooth snow soft soil soldier solid solve son song soul south spirit split sport spot spread
  spring square stable stake statement station statistic status steal steel stick stock stone store storm straight
  strange stranger strategic stream strength stress stretch strike string struggle studio stupid submit substance
  succeed sudden suffer sugar suit sum summer sun supply surface surprise surround survey survive suspect sustain sweet
  swim switch symbol sympathy talent tank target task taste tax tea teach teacher tear technical teen telephone
  television temperature tend tension text theater theme thick thin threat threaten throw ticket tie tight tiny tired
  tonight tone tooth tour tourist trade tradition traditional traffic train transfer transform transformation transition
  translate transport travel tree trial trick trip trouble truck trust uncle uniform union unique universe university
  unknown unusual upper urban useless usual valley valuable variable variation variety vast vehicle version victim
  victory village violence virtual vision visitor visual vital voice volume volunteer vote wage warm warn wash waste
  wave weak wealth weapon wear weather wedding weekend weight welcome west wheel wife wild wind window wine winner
  winter wise witness wood worker workplace workshop worth wound writer yard yellow youth zone
  rose risen blew blown bore broke broken burnt caught drew drawn drank drunk fed fought flew flown forgot
  forgotten hung hid hidden laid lain rode ridden rung sang sung sat slept sprang sprung stole stolen stuck
  struck swam swum tore torn threw thrown wore worn teeth wives knives shelves thieves loaves selves slower
  slowest cheaper cheapest richer richest poorer poorest weaker weakest heavier heaviest brighter brightest
  darker darkest warmer warmest colder coldest hotter hottest happier happiest busier busiest quieter quietest`,
  // Less common: good evidence when seen more than once.
  `aria owl rag rot sap sat slam analytics animation listener naming personnel programmer generic generator paste privacy newsletter cookie copyright login tweet twitter facebook homepage abandon ability absorb abundant academy accelerate accent accommodate accomplish accordance accountability accounting
  accuracy accurate accuse acid acknowledge acquisition adequate adjacent administrative admission adoption advertise
  advertisement advertising advise adviser advocate aesthetic agile agriculture aircraft airline airport alarm album
  alcohol alert algorithm alien align alliance allocate ally alter ambassador amendment ample analog analyst ancestor
  angel angle ankle anniversary anonymous anticipate anxious apologize appendix appetite apple appliance applicant
  appointment arbitrary architect architecture archive arena arrest arrow artificial artist artistic assembly assault
  assert assumption assure athlete attribute auction audio audit automate automatic automation autonomous autumn
  bacteria badge bake balcony bankruptcy banner bargain baseball basket basketball batch bath battery beam bean beard
  beast beer bell belt bench bend bet bible bid bind biography biological biology bite bitter blade blame blank blanket
  blast bless blind blogger bold bomb bonus boom boost boot bore borrow bother bowl brave breach breed brick broadcast
  broker browse browser brush bubble bucket buddy bug builder bulk bull bullet bunch bundle burden bureau burst bury
  butter buyer cabin cabinet cable cake calculate calculation calendar calm cancel candle candy canvas cap captain
  capture carbon carpet cart cartoon cash castle casual catalog cater cattle caution cave ceiling celebrate celebration
  celebrity census certificate certify championship chaos charity charm chart chase chat cheese chef chemical chemistry
  chest chicken chief childhood chip chocolate cinema circuit circumstance civic civilian civilization clarify clarity
  classify classroom clause clay clerk clever click cliff clinic clinical clock cloth cluster coal code coin
  collaborate collaboration collaborative collective colony column combat comedy comfortable commander comment commerce
  commitment commodity companion compensation competence competent competitive competitor compile complaint complexity
  compliance complicated comply compose composition comprehensive compromise compute conceive concert concrete
  confident configuration configure confront confuse confusion congress connected consensus consent conservation
  conservative consistent constant constitute constitution constraint construction consult consultant consultation
  consume consumption container contemporary contractor contradiction controversial controversy convenience convenient
  convention conventional convey conviction convince cooking coordinate cope copper corn corporation correlation
  correspond corruption cotton counsel counter county courtesy cousin coverage cow crack crash cream creature crew
  criminal critic crop crucial crystal curious curiosity currency curriculum curtain curve custom customize cute damp
  deadline dealer dear decent deck declare decorate dedicate deficit delegate delete deliberate delicate delight
  demonstrate demonstration density deny depart dependent deploy deposit depression derive descend desktop despair
  destination destruction detect detective developer development devil devote diabetes diagnose diagram diamond diary
  dictionary differ dig digest dignity dilemma dimension diplomat diplomatic dirty disability disagree disappear
  disappoint disaster discount discourage discrimination dish dismiss disorder disrupt dispute distinct distinction
  distinguish distribute disturb diverse diversity divine divorce dock doctor doctrine documentary documentation
  dollar dominant dominate donate donation donor dose download downtown dozen draft drag dramatic drawing drift drill
  driver drum duck dust dynamic eager ease eastern eat echo ecology economics economist ecosystem editorial educate
  elaborate elderly electoral electricity electronic elegant elementary elevate elite embed embrace emission emperor
  empire empirical empower empty endless endure enforce engagement engineer enhance enormous enrich enroll entity
  entrepreneur envelope envision equation equity equivalent era essence estimate ethic ethnic evaluate eventually
  evident exact exam examination exceed exception excess exclude exclusive excuse execute exhibit exotic experimental
  expertise explicit explode exploit explosion export expose exposure extensive extent extract fabric fabulous faculty
  fade fairy fake fame fan fancy fantastic fantasy farmer fascinate fat fate fatal feast feather feeling fellow
  fence festival fever fiber fiction fierce fighter finding fiscal fisherman fitness flag flame flash flavor flesh
  flexibility flexible float flood flour fluid foam fold footage football forecast forever formation former forth
  fortunate forum fossil foster fraction fragment fraud frequency friendly friendship frustrate fulfill funeral funny
  gallery gang garage garbage garlic gate gay gear gene generous genetic genius genre gentle genuine gesture ghost giant
  glad glance globe glory glove goat god golden golf gospel governance governor grab grace grade gradual graduate grain
  grammar graph graphic grasp grateful grave gravity grid grip grocery gross guarantee guard guidance guideline guilty
  guitar gun habit handful handsome harbor hardly harsh harvest headline headquarters heal healthcare heaven helpful
  heritage hesitate hidden hierarchy highlight highway hip hobby hockey hole holy honest honey honor hook horizon horror
  horse hostile household housing humor hunger hungry hunt hurry hurt hybrid hypothesis icon identification
  ideology illusion illustration imagination immigrant immigration immune impatient imperial implementation implication
  import impressive incentive incorporate incredible index indigenous infant infection inflation influence inform
  infrastructure ingredient inhabitant inherit inherent inmate innocent innovate innovative inquiry insect insert
  insight inspect inspection inspiration inspire installation instinct institutional instructor insult intact integral
  integration integrity intelligent intensive intent intention interact interactive interfere interior intermediate
  interpretation interval intervention intimate invasion invention inventory invitation iron irony isolate jail jam
  jazz jet jewelry joint joke journalism journalist joy judgment juice jungle jury keyboard kick knee lab lamp lane
  laser latter lawn laughter leaf leak lean leap leather lecture legacy legend legislation legitimate leisure lemon lend
  length lens liability liberal liberty lifetime lighting limb linear lineup lip liquid literally literary liver
  lobby logical logo lonely loop loose loss loud loyal lucky lyric magic magnetic magnificent mainstream makeup
  manifest manner mansion manual manufacture manufacturer manuscript margin marine marketing marketplace mask mature
  mayor meaningful mechanic mechanical mechanism medal mediate meditation membership memorial mentor merchandise mercy
  mere merge merit mess metaphor metric migrate migration mild mine mineral minimal minimum minister ministry minor
  minority miracle miserable mixture moderate modest modify module moisture monitor monster mood moon mortgage motivate
  motivation motor mount mouse multimedia municipal mutual myth naked narrative nasty navigate navigation navy neat
  negotiate negotiation net neutral nightmare nod nonprofit norm northern notable notion numerous nurse nurture nutrient
  nutrition oak obesity obstacle odds offense offensive olympic ongoing onion opera optical optimal optimize oral orange
  orbit organic organism orient orientation origin outbreak outdoor outline outlook outreach oven overcome overlook
  overnight overview overwhelm oxygen pad palace palm pan pandemic panic parade paragraph parallel pardon parking
  parliament partial participant participate participation passive password pasta patch patent patience patrol pause
  peaceful peer pen penalty pension pepper perceive permanent persist persuade pet petition pharmacy philosopher
  photographer photography physician physics pilot pin pioneer pipe pitch pizza placement plain planner plea plot plus
  poison pole poll pop pope pork port portfolio portion portrait portray pose positive possession postpone potato
  poverty powder powerful prayer precede precious precise predator prediction pregnancy pregnant premise premium
  prescription preserve pretend prevail prevention previously prince princess prior privilege probability probe
  proceed proclaim productive productivity profound programming progressive prohibit projection prominent prompt
  propaganda prosecutor prospect prosper protein protocol prototype provider provoke psychological publisher pump
  punishment pupil purple pursue puzzle qualify quantity quest queue quit quiz rabbit racial rack rail railway rally
  ranch rank rat react readily realistic realize rebel recession recipient reckon recognition reconcile recruit
  recruitment recycle refugee refund regime registry regret regulatory rehabilitation reign relevance relief relieve
  reluctant remedy remind render renew renewable renovate rental reporter reproduce reputation researcher resemble
  residence residential resign resort respectively respondent resume retail retailer retirement retreat rhythm rice
  rid rifle ritual rival robot robust romance romantic rope rough rub rubber rude rural rush sacred sacrifice sail saint
  sake salad salt satellite sauce scan scandal scar scatter scenario scholarship screenshot script sculpture seal
  seasonal secondary seed segment seize seldom seminar senate senator sensation sensible sensitive sensor sentiment
  sequel server setting sexual shade shadow shake shallow shame shell shelter shine shipping shower shrink sidewalk
  sibling silent silk silly simulate sin skip slave slavery slice slide slip slogan slope smell snap soap soccer
  socialist socket sofa solar sole solo sophisticated southern sovereign spare spatial speaker specialist species
  spectrum speculate speech speed spell spice spin spiritual spokesman sponsor spouse spy squad stadium stair stamp
  standing stare startup statistical statue steady steak steam stem stereotype stimulate stir strain strand strategy
  stroke structural studio sturdy subjective submission subscribe subscription subsequent subsidy substantial
  substitute subtle suburb suicide suitable summary summit sunlight super superior supermarket supervise supplement
  supplier supportive supreme surgeon surgery surplus surveillance survival survivor sustainability sustainable swear
  sweep swing sword syllabus symbolic symptom syndrome syntax systematic tablet tackle tag tail tale tap tape teammate
  technological teenager telescope template temple temporary tempt tenant tender tennis terrible territory terror
  terrorism terrorist testify testimony textbook texture therapist therapy thesis thread thrive throat tide timber
  timeline tissue tobacco toilet tolerance toll tomato tongue topic tourism tournament toxic trace track tragedy trail
  trait transaction transcript translation transmission transparency transparent trap trash trauma treasure treaty
  tremendous tribe tribute triumph tropical troop tumor tune tunnel tutorial twin typical ugly ultimate umbrella
  undergo undergraduate undermine undertake unemployment unfortunate unify update upgrade upset usage usability utility
  utilize vacation vaccine vague valid validate van vanish vegetable venture venue verb verbal verdict verify veteran
  viable vibrant vice video viewer violate violation violent virtue virus visible visualization vitamin vocabulary vocal
  vocational vulnerable wander warehouse warning warrior weave web wedding weekly weird welfare western whale wheat
  whisper wholesale widespread widow width wilderness wildlife willing wing wire wireless wisdom withdraw wolf
  wooden wool workforce workout worldwide worship wrap wrist yield yoga zero`,
];
