/** Topics of education, the arts, culture, society and private life. */
export const society = `
education (teaching, teacher, schools, pedagogy, educator, school leadership, education policy, K-12, curriculum design, classroom teaching, learning, assessment, secondary school teacher, teacher training, rural schools, physics teacher, history teacher, Montessori schools) ~ online learning, higher education, training
  classroom, student, curriculum, lesson plan, homework, school district, kindergarten, literacy, principal?, grade school, tutoring, standardized test, learning outcome, pupil, syllabus, class size, instructional, teachers, classroom management, scheme of work, exam board, formative assessment, retrieval practice, learning objective, key stage, lesson planning, class teacher, number bonds
higher education (universities, college, undergraduate education, graduate school, professor, lecturer, university teaching, academia) < education ~ scientific research
  university, campus, undergraduate, tuition, faculty, degree, dean, tenure, student loan, dissertation, office hours, admissions, PhD, exam, college students, seminar
online learning (e-learning, MOOCs, distance learning, online courses, edtech, educational technology, online teaching, instructional designer) < education ~ training
  Coursera, edX, Khan Academy, learning management system, Moodle, webinar, video lecture, flipped classroom, blended learning, self-paced, virtual classroom, learning platform
digital skills (digital literacy, learning digital skills, computer literacy, media literacy, computer skills, digital inclusion, digital divide, tech skills) ~ training, education, online safety
  computer class, broadband access, seniors online, coding bootcamp, upskilling, information literacy, learn to code, digital skill, internet access, basic skills, public library, boot camp, tech training, online tutorial
early childhood (preschool, child development, kindergarten, early years, nursery teacher, childminder, early years teacher, forest nursery, preschool teacher) < education ~ parenting
  toddler, play-based, childcare, Montessori, nursery, developmental milestone, emergent literacy
language learning (learning languages, second language, polyglot, foreign languages, language teaching, ESL, learning Spanish, learning German, learning French, learning Italian, learning Japanese, learning Chinese, learning English, TEFL, English teacher, English as a second language, ESL teacher, language exchange) ~ linguistics, translation
  vocabulary, fluency, Duolingo, grammar, pronunciation, flashcard, spaced repetition, native speaker, immersion, conjugation, bilingual, Anki, second language acquisition, dative, subjunctive, kanji, umlaut, Goethe-Institut, Deutsch, français, Mandarin, IELTS, declension, conversation partner
linguistics (linguist, grammar, language, phonetics, etymology, language science) ~ natural language processing, translation
  phonology, syntax, morphology, dialect, semantics, vowel, consonant, pragmatics, sociolinguistics, endangered language, Chomsky, verb tense, noun
libraries (librarian, librarianship, library science, public libraries, reading, archives) ~ metadata, digital preservation, literature
  library, catalog, collection, reference desk, book lending, Library of Congress, library card, ISBN, reading room, interlibrary loan, special collections
literature (novels, fiction, books, reading books, poetry, poems, literary criticism, book club, classics, novelist, poet, reading groups, classic novels, Russian literature, Jane Austen, Shakespeare, romance novels, historical fiction, book reviews) ~ writing, libraries
  novel, poem, author, short story, literary, protagonist, bestseller, Booker Prize, prose, sonnet, verse, book review, publisher, memoir, Tolstoy
crime novels (detective stories, mysteries, crime fiction, thrillers, true crime) < literature
  detective, murder, mystery novel, Agatha Christie, Sherlock Holmes, whodunit, noir, thriller, serial killer, suspense, inspector
science fiction (sci-fi, fantasy, speculative fiction, fantasy novels) < literature
  dystopia, spaceship, alien, time travel, Asimov, Tolkien, Star Trek, Star Wars, cyberpunk, wizard, Ursula Le Guin, Dune, robot story, space opera
children's books (children's literature, picture books, young adult fiction) < literature ~ parenting
  picture book, Dr. Seuss, bedtime story, young reader, Roald Dahl, fairy tale, Harry Potter
journalism (journalist, news media, reporting, investigative journalism, media, newspapers, reporter, fact checking, news, newsroom, press, local news, photojournalism, sports journalist, foreign correspondent, broadcast journalist, student newspaper, magazine editor) ~ writing, data visualisation, democracy, podcasts
  newspaper, investigative, press freedom, editor, headline, source protection, breaking news, correspondent, fact-check, misinformation, New York Times, op-ed, journalistic, scoop, Pulitzer
misinformation (disinformation, fake news, propaganda, conspiracy theories) ~ journalism, social media, democracy
  conspiracy theory, deepfake, fact-check, troll farm, rumor, hoax, debunk, filter bubble, information warfare
history (historian, historical research, world history, modern history, local history, oral history, social history, Victorian era, industrial heritage, military history) ~ archaeology, museums
  century, empire, archive, medieval, revolution, civil war, colonial, dynasty, ancient, treaty, renaissance, industrial revolution, primary source, cold war, monarchy, slavery, oral testimony, eyewitness, local museum?
ancient Rome (Roman history, Romans, Roman empire, classics, ancient Greece, ancient history, Latin, antiquity) < history
  Roman, Caesar, Augustus, legion, gladiator, Pompeii, senate?, aqueduct, Latin inscription, emperor, Cicero, Greek, Athens, Hadrian, toga, amphitheatre, Carthage
medieval history (Middle Ages, knights, castles, Vikings, medieval manuscripts, illuminated manuscripts, Anglo-Saxons, Crusades) < history
  knight, feudal, monastery, Viking, plague, medieval, manuscript illumination, Byzantine, guild
archaeology (archaeologist, ruins, excavation, prehistory) ~ history, anthropology
  artifact, Neolithic, Bronze Age, radiocarbon, pottery shard, tomb, burial, ancient settlement, pyramid, Mesopotamia, hieroglyph
genealogy (family history, ancestry, family trees, family research) ~ history
  ancestor, family tree, census record, parish register, DNA test, genealogist, surname, descendant, Ancestry.com, birth certificate, great-grandfather, lineage
anthropology (cultural anthropology, ethnology, folklore, sociology, sociologist, anthropologist) ~ history, psychology, qualitative research
  ethnography, kinship, ritual, culture, indigenous, tribe, social class, inequality, ethnic, myth, social structure, norm, community study, fieldwork, gender roles
philosophy (ethics, philosopher, moral philosophy, political philosophy, stoicism, ethics of technology, logic and argument, existentialism, stoics, aesthetics, philosophy of science, philosophy of mind) ~ logic, religion
  Kant, Aristotle, Plato, metaphysics, epistemology, consciousness, free will, utilitarianism, Nietzsche, moral, virtue, Socrates, stoic, phenomenology, thought experiment
religion (faith, theology, church, Christianity, Islam, Judaism, Buddhism, Hinduism, bible study, comparative religion, pilgrimage, atheism, humanism, religious education) ~ philosophy, history
  God, bible, prayer, priest, mosque, temple, Quran, Torah, Buddhist, worship, pope, congregation, rabbi, gospel, imam, scripture
art (fine art, visual arts, artist, contemporary art, modern art, art history, art gallery, curator, sculpture) ~ painting, museums
  painting, gallery, exhibition, canvas, abstract art, impressionism, Picasso, Van Gogh, installation art, art museum, masterpiece, biennale, portrait, fresco, ceramics, Renaissance art
painting (watercolour painting, oil painting, watercolour, watercolor, painter, acrylics) < art
  brush, canvas, oil paint, pigment, easel, acrylic, palette, landscape painting, still life, gouache, portrait
museums (galleries, exhibitions, museum curator, cultural heritage, heritage, museum work, Smithsonian, museum education, curatorship, exhibition design, restitution, heritage sites, historic houses) ~ art, history, digital preservation
  museum, exhibit, collection, curator, artifact, gallery, visitor, docent, exhibition, UNESCO, archive
music (musician, songwriting, bands, singing, concerts, composing, composer, music theory, violin, cello, flute, brass band, singer, singing lessons, live music, music festivals, early music, harp) ~ sound engineering
  song, album, band?, guitar, piano, concert, melody, chord, rhythm, lyrics, orchestra, record label, drummer, choir, tune, festival, Spotify, hip-hop, vinyl
classical music (orchestra, piano music, symphony, chamber music, conductor, pianist, violinist) < music ~ opera
  Bach, Beethoven, Mozart, concerto, violin, cello, string quartet, sonata, philharmonic, Chopin
opera (operas, opera singing, choral music, choir) < music ~ classical music, theatre
  soprano, tenor, aria, libretto, Verdi, Puccini, Wagner, La Scala, baritone, mezzo, opera house
jazz (blues, jazz music, improvisation) < music
  saxophone, Miles Davis, Coltrane, bebop, swing, trumpet, big band, Blue Note, Ellington, double bass
rock music (pop music, indie music, metal, hip hop, electronic music, DJing) < music
  guitar riff, rock band, punk, heavy metal, rapper, DJ, techno, synth, Beatles, tour dates, album release, remix, drum machine
theatre (drama, acting, plays, stage, actor, theater, playwright, musical theatre, improv, amateur dramatics, community theatre, stage management, stage lighting, pantomime) ~ film, literature
  Broadway, rehearsal, audience, Shakespeare, script, costume, director, curtain call, theater company, musical
dance (ballet, folk dance, dancing, dancer, salsa, tango, choreography, ballroom dancing, swing dancing, contemporary dance, hip-hop dance, ballet teacher, folk dancing, flamenco, Lindy hop, belly dance) ~ music, theatre
  choreographer, ballroom, waltz, square dance, dance floor, troupe
film (cinema, movies, film studies, filmmaking, filmmaker, documentary film, directing, screenwriting, television, TV series, film festivals, horror films, film criticism, short films, silent films, film music) ~ video production, theatre, photography
  director, screenplay, Hollywood, documentary, Oscar, film festival, actor, Netflix, cinematography, box office, trailer, sequel, TV show, Hitchcock, streaming series, screenwriter
comedy (stand-up comedy, humour, satire, stand-up, comedy writing, sketch comedy, improv comedy) ~ theatre, writing
  comedian, joke, punchline, sitcom, parody, funny
equity and inclusion (diversity, equity, inclusion, diversity and inclusion, DEI, D&I, racial justice, anti-racism, equality, social justice, equity lead, marginalised communities, inclusive workplaces) ~ women in technology, disability, human rights, social policy
  underserved, marginalized, underrepresented, systemic racism, racial equity, bias, unconscious bias, minority, equal opportunity, discrimination, inclusive, people of color, LGBTQ, disparity, civil rights, disadvantaged, barriers faced, allyship, belonging, women, intersectionality, rural communities, low-income, gender gap, privilege, inclusive hiring, underrepresented staff, diversity training, employee resource group
women in technology (women in tech, gender equality, feminism, women's rights, women in leadership, gender, women in STEM) ~ equity and inclusion
  gender gap, feminist, pay gap, glass ceiling, female founder, Ada Lovelace, women leaders, sexism, MeToo, maternity, girls who code, suffrage, female engineers, gender balance, women engineers, sponsorship?
social policy (poverty, inequality, homelessness, social work, social worker, welfare policy, housing policy, child welfare, social care work, family support, welfare reform, universal basic income) ~ public services, equity and inclusion, economics
  homeless, food insecurity, affordable housing, foster care, safety net, basic income, child poverty, shelter, low-income, social exclusion, caseload, child protection, vulnerable adults, family support worker, neglect
youth work (young people, students, teenagers, youth development, children and young people, playwork, youth clubs, youth mentoring, summer camps, after-school clubs, child poverty charities, youth theatre, youth club) ~ education, social policy
  teenager, youth, after-school, mentoring, juvenile, student leader, gap year, scouting, high school, adolescent
ageing (older people, elderly care, gerontology, senior citizens, retirement, age-friendly cities, later life, retirement homes, active ageing) ~ nursing, social policy
  older adults, dementia, Alzheimer, nursing home, pensioner, longevity, aging population, caregivers
urban planning (cities, city planning, urbanism, transport planning, walkable cities, housing, urban design, urban planner, city planner, town planner, town planning, placemaking, regeneration, public space, street design, garden cities, green infrastructure, walkability) ~ local government, architecture of buildings, public transport
  zoning, pedestrian, bike lane, housing density, neighborhood, suburb, gentrification, transit-oriented, traffic, urban sprawl, Jane Jacobs, parking minimums, master plan
public transport (transportation, trains, railways, mobility, transit, transport policy, electric vehicles, cars, rail transport, signalling, trams, bus services, railway history, rail travel, night trains, train travel, cycling infrastructure, road safety) ~ urban planning
  bus, train, subway, railway, metro, transit agency, commuter, bike share, fare, airline, high-speed rail, tram, airport, traffic congestion, ridership, EV charging, Tesla, automaker, locomotive, rolling stock, signal box, level crossing, train driver, timetable, bus route, carriage
travel (travelling, backpacking, travel writing, trips, road trips, solo travel, city breaks, train journeys, slow travel, digital nomad life, cruises, safari) ~ hiking, hospitality
  backpack, itinerary, passport, hostel, flight, destination, sightseeing, road trip, airport, visa, tourist, luggage, guidebook, train journey
hiking (mountains, climbing, mountaineering, trekking, outdoors, camping, alpinism, rock climbing, national parks, long-distance walking, hillwalking, canoe camping, rambling) ~ travel, ecology
  trail, summit, hiker, backpacking, tent, alpine, climber, peak?, trek, boots, ridge, Everest, campsite, glacier, base camp, national park, bouldering, hike?
cycling (bicycles, bikes, bike touring, road cycling, mountain biking, cyclist, bike mechanic, cycle commuting, bikepacking, e-bikes, cargo bikes) ~ sport, urban planning
  Tour de France, peloton, gravel bike, pedal, mountain bike, helmet, bike lane, climb?, derailleur, saddle, velodrome
running (marathon running, marathons, jogging, runner, triathlon, athletics, trail running, ultrarunning, parkrun, half marathon, couch to 5k, fell running) ~ fitness, sport
  marathon, 5k race, running shoes, ultramarathon, sprinter, personal best, training plan, track and field, interval training, Ironman, brick session, time trial, aid station, triathlete
fitness (exercise, gym, strength training, workouts, personal trainer, weightlifting, CrossFit, calisthenics, personal training, home workouts) ~ nutrition, running, sport
  workout, push-up, squat, cardio, muscle, stretching, kettlebell, Pilates, physical activity, barbell
sport (sports, athletes, coaching sport, Olympics, sports coach, ultimate frisbee, darts, snooker, orienteering, curling, lawn bowls, skateboarding, parkour, BMX, roller skating, archery, para sport)
  team?, match?, tournament, championship, league, coach, stadium, medal, referee, world cup, playoffs, scoreboard, skatepark, half-pipe, kickflip, skateboard
football (soccer, Premier League, World Cup football) < sport
  goal?, striker, midfielder, FIFA, goalkeeper, penalty kick, Champions League, Messi, offside
rugby (rugby union, Six Nations) < sport
  scrum half, fly-half, try line, All Blacks, tackle, lineout
tennis (Wimbledon, badminton, squash, table tennis) < sport
  racket, serve?, Federer, Grand Slam, backhand, forehand, court?, Djokovic, Serena Williams, tie-break
basketball (NBA) < sport
  dunk, point guard, rebound, hoops, LeBron James, free throw, jump shot
baseball (cricket, softball, American football, NFL, ice hockey) < sport
  pitcher, inning, home run, batter, wicket, bowler, quarterback, touchdown, Super Bowl, puck, Major League
golf (golfing) < sport
  putter, birdie, fairway, caddie, PGA, golf course, tee, handicap
swimming (open-water swimming, diving, scuba diving, wild swimming, lifeguard) < sport
  swimmer, freestyle, backstroke, pool, scuba, snorkel, lap?, open water, breaststroke, wetsuit, tow float, lake?, hypothermia, lido, cold water
surfing (surf, windsurfing, kitesurfing, paddling, kayaking, canoeing, rowing) < sport
  surfboard, wave, swell, surfer, wetsuit, kayak, paddle, kitesurf, beach break, canoe
sailing (boats, yachts, boating, sailor, yachting) < sport
  sailboat, yacht, regatta, keel, mast, skipper, harbor, knot, spinnaker, America's Cup, sail, anchor, rigging, dinghy
skiing (snowboarding, winter sports, ski touring, cross-country skiing) < sport
  ski, snowboard, slope, powder snow, avalanche, ski lift, slalom, ski resort, piste
Formula 1 (motor racing, motorsport, F1, racing cars) < sport ~ classic cars and motorcycles
  Grand Prix, Ferrari, pit stop, Verstappen, Hamilton, Red Bull Racing, lap time, pole position, qualifying, Le Mans, NASCAR, circuit?
classic cars and motorcycles (classic cars, motorcycles, motorbikes, vintage cars, car restoration, motorcycle touring, bikers, campervan conversion) ~ Formula 1
  carburetor, Harley-Davidson, Triumph, vintage car, engine rebuild, sidecar, Ducati, chrome, classic car, restoration, exhaust, gearbox
martial arts (judo, karate, boxing, fencing, aikido, capoeira, tai chi, kung fu, self-defence, krav maga) < sport
  jiu-jitsu, black belt, dojo, boxer, sparring, taekwondo, kickboxing
chess (go game, chess player, board game strategy) ~ board games
  grandmaster, checkmate, Magnus Carlsen, opening?, endgame, FIDE, gambit, rook, knight?, Elo rating, chessboard, Stockfish
board games (tabletop games, card games, role-playing games, Dungeons and Dragons, tabletop, bridge card game, poker) ~ video games, chess
  dice, Catan, miniatures, meeple, game night, BoardGameGeek, Monopoly
puzzles (crosswords, sudoku, riddles, quizzes, jigsaws, crossword puzzles, cryptic crosswords, escape rooms, pub quiz, Rubik's cube, word games, Wordle) ~ board games
  crossword, clue, cryptic, jigsaw, wordplay, anagram, trivia
Lego (model building, model railways, model trains, scale models)
  brick, minifigure, model kit, model train, scale model, diorama
cooking (food, recipes, chef, cuisine, home cooking, street food, gastronomy, foodie, barbecue cooking, Italian food, Indian food, Chinese food, Mexican food, knife skills, meal prep, food writing, cookery) ~ baking, wine and drinks, nutrition
  ingredient, kitchen, dish, sauce, restaurant, grill, spice, oven, roast, flavor, cookbook, noodle, food truck, Michelin, garlic, vegetable, taco, curry
baking (sourdough, bread, cakes, pastry, bread baking, baker, cake decorating, patisserie, gluten-free baking) < cooking
  flour, starter?, dough, oven, yeast, loaf, crust, croissant, ferment, knead, bakery, rye
wine and drinks (wine, beer, whisky, cocktails, brewing, winemaking, home brewing, craft beer, sommelier, mixology, cider, gin distilling, bartender) ~ cooking
  vineyard, grape, Bordeaux, tasting notes, brewery, cocktail, distillery, fermentation, vintage, Burgundy, hops, barrel
coffee (espresso, tea, coffee roasting, barista) ~ cooking
  latte, roast, brew, coffee bean, grinder, crema, French press, cappuccino, tea leaves, arabica, cold brew, pour-over coffee
food industry (food science, food policy, food safety, restaurants business) ~ agriculture, nutrition
  packaging?, FDA, supply?, food processing, shelf life, food waste, labeling?, recall?, food recall, food manufacturer
gardening (gardens, plants, horticulture, allotments, houseplants, gardener, botany, growing vegetables, vegetable growing, growing your own, indoor plants, succulents, community gardens, wildlife gardening, roses, permaculture gardens, balcony gardens, organic gardening, vegetable gardening, cottage gardens) < nature hobbies ~ ecology
  garden, soil, seedling, compost, pruning, perennial, plant, tomato, flower, greenhouse, vegetable patch, mulch, weeds, orchid, shrub, lawn, raised bed, allotment, slugs, potatoes, runner bean, vegetable bed, plot holder, shed, monstera, repotting, cactus, bonsai
beekeeping (bees, honey, beekeeper, apiculture) < nature hobbies ~ gardening, agriculture
  honeybee, beehive, hive, pollinator, queen bee, apiary, varroa, swarm, colony, pollination
nature hobbies (fishing, foraging, mushrooms, nature watching, angling, hunting)
  angler, trout, mushroom, hunting season, fly fishing, butterfly, wildflower, bait
pets (dogs, cats, dog training, animals, horses, horse riding, aquariums, fishkeeping, reptiles, rabbits, guinea pigs)
  dog, puppy, cat, kitten, pet owner, leash, breed, aquarium, rescue dog, riding lesson, pony, gecko, tortoise, terrarium, hutch, hamster, parrot, fish tank, goldfish
textile crafts (knitting, sewing, crochet, quilting, embroidery, weaving, knitter, seamstress, spinning wool, felting, macramé, tapestry, patchwork, visible mending) ~ crafts
  yarn, needle, knit, wool, sewing machine, quilt, loom, stitch, fabric, pattern?, spinning wheel, hem, seam, zip, thread, purl, sewing pattern, dressmaking
crafts (woodworking, DIY, pottery, handicraft, ceramics, home improvement, woodwork, soap making, candle making, glass blowing, glassblowing, stained glass, leatherwork, leather craft, shoemaking, saddlery) ~ textile crafts, 3D printing
  chisel, lathe, kiln, glaze, carpenter, joinery, workshop?, power tool, sandpaper, paint job, jewelry making, bookbinding, leather, lye, saponification, beeswax, wick, molten glass, blowpipe, annealing, lampwork, saddle stitch, awl, vegetable-tanned, cobbler
parenting (parents, children, family, babies, motherhood, fatherhood, raising children, twins, screen time, gentle parenting, potty training, childcare, raising bilingual children, picky eating, baby sleep, family holidays, school choice) ~ early childhood, education
  parent, toddler, newborn, pregnancy, breastfeeding, bedtime, teenager, mother, father, adoption, school run, tantrum
relationships (dating, friendship, marriage, love, kindness, social skills, networking skills, online dating, polyamory, making friends, active listening, nonviolent communication, getting married, weddings, wedding planning) ~ psychology
  relationship, couple, wedding, intimacy, empathy, trust, loneliness, gratitude, partner?, bride, groom, bridesmaid, vows, honeymoon
home life (housekeeping, decluttering, minimalism, interior decoration, home organisation, tiny houses, slow living, frugal living)
  declutter, furniture, cleaning, Marie Kondo, living room, storage, decor, chores, renovation, possessions, tidy, simple living, capsule wardrobe, hoarding, off-grid cabin, clutter
collecting (stamps, coins, antiques, vinyl records, vintage, memorabilia, numismatics, philately, stamp collecting, metal detecting, trading cards, Pokémon cards, vintage toys, antique furniture, autographs)
  collector, auction, stamp, coin collection, rare book, vinyl, flea market, mint condition, hoard, mint mark, stamp album, detectorist, numismatist
`;
