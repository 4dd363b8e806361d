/** Topics of education, the arts, culture, society and private life. */
export const society = `
education (teaching, teacher, schools, pedagogy, educator, school leadership, education policy, K-12, curriculum design, classroom teaching, learning) ~ online learning, higher education, training
  classroom, student, teacher, curriculum, lesson plan, pedagogy, homework, school district, kindergarten, literacy, principal?, assessment, grade school, tutoring, standardized test, learning outcome, pupil, syllabus, class size, instructional, teachers, K-12, classroom management
higher education (universities, college, undergraduate education, graduate school, professor, lecturer, university teaching, academia) < education ~ scientific research
  university, campus, undergraduate, professor, tuition, faculty, lecture, degree, dean, tenure, student loan, dissertation, office hours, admissions, PhD, exam, college students, seminar
online learning (e-learning, MOOCs, distance learning, online courses, edtech, educational technology, online teaching, instructional designer) < education ~ training
  MOOC, Coursera, edX, Khan Academy, learning management system, Moodle, online course, webinar, video lecture, flipped classroom, blended learning, e-learning, self-paced, virtual classroom, learning platform, edtech
digital skills (digital literacy, learning digital skills, computer literacy, media literacy, computer skills, digital inclusion, digital divide, tech skills) ~ training, education, online safety
  digital literacy, computer class, digital divide, broadband access, seniors online, coding bootcamp, upskilling, information literacy, learn to code, digital skill, internet access, basic skills, public library, boot camp, tech training, online tutorial
early childhood (preschool, child development, kindergarten, early years) < education ~ parenting
  preschool, toddler, play-based, childcare, Montessori, kindergarten, early literacy, nursery, developmental milestone
language learning (learning languages, second language, polyglot, foreign languages, language teaching, ESL) ~ linguistics, translation
  vocabulary, fluency, Duolingo, grammar, pronunciation, flashcard, spaced repetition, native speaker, immersion, conjugation, bilingual, Anki, second language acquisition
linguistics (languages, linguist, grammar, language, phonetics, etymology) ~ natural language processing, translation
  phonology, syntax, morphology, dialect, semantics, vowel, consonant, etymology, pragmatics, sociolinguistics, endangered language, Chomsky, verb tense, noun
libraries (librarian, librarianship, library science, public libraries, reading, archives) ~ metadata, digital preservation, literature
  library, librarian, catalog, collection, archive, reference desk, book lending, Library of Congress, library card, ISBN, reading room, interlibrary loan, special collections
literature (novels, fiction, books, reading books, poetry, poems, literary criticism, book club, classics, novelist, poet) ~ writing, libraries
  novel, novelist, poet, poem, author, Shakespeare, short story, literary, fiction, protagonist, bestseller, Booker Prize, prose, sonnet, verse, book review, publisher, memoir, Jane Austen, Tolstoy
crime novels (detective stories, mysteries, crime fiction, thrillers, true crime) < literature
  detective, murder, mystery novel, Agatha Christie, Sherlock Holmes, whodunit, noir, thriller, serial killer, suspense, inspector
science fiction (sci-fi, fantasy, speculative fiction, fantasy novels) < literature
  dystopia, spaceship, alien, time travel, Asimov, Tolkien, Star Trek, Star Wars, cyberpunk, wizard, Ursula Le Guin, Dune, robot story, space opera
children's books (children's literature, picture books, young adult fiction) < literature ~ parenting
  picture book, Dr. Seuss, bedtime story, young reader, Roald Dahl, fairy tale, Harry Potter
journalism (journalist, news media, reporting, investigative journalism, media, newspapers, reporter, fact checking, news, newsroom, press) ~ writing, data visualisation, democracy, podcasts
  newsroom, reporter, newspaper, investigative, press freedom, editor, headline, source protection, breaking news, correspondent, fact-check, misinformation, New York Times, op-ed, journalistic, scoop, local news, Pulitzer
misinformation (disinformation, fake news, propaganda, conspiracy theories) ~ journalism, social media, democracy
  fake news, disinformation, conspiracy theory, deepfake, fact-check, troll farm, propaganda, rumor, hoax, debunk, filter bubble, information warfare
history (historian, historical research, world history, modern history) ~ archaeology, museums
  century, empire, archive, medieval, revolution, World War, civil war, historian, colonial, dynasty, ancient, treaty, renaissance, industrial revolution, primary source, cold war, monarchy, slavery
ancient Rome (Roman history, Romans, Roman empire, classics, ancient Greece, ancient history, Latin, antiquity) < history
  Roman, Caesar, Augustus, legion, gladiator, Pompeii, senate?, aqueduct, Latin inscription, emperor, Cicero, Greek, Athens, Hadrian, toga, amphitheatre, Carthage
medieval history (Middle Ages, knights, castles, Vikings) < history
  knight, castle, feudal, monastery, crusade, Viking, plague, medieval, manuscript illumination, Byzantine, guild
archaeology (archaeologist, ruins, excavation, prehistory) ~ history, anthropology
  excavation, artifact, archaeologist, Neolithic, Bronze Age, radiocarbon, pottery shard, tomb, burial, ancient settlement, pyramid, Mesopotamia, ruins, hieroglyph
genealogy (family history, ancestry, family trees, family research) ~ history
  ancestor, family tree, census record, parish register, DNA test, genealogist, surname, descendant, Ancestry.com, birth certificate, great-grandfather, lineage
anthropology (cultural anthropology, ethnology, folklore, sociology, sociologist, anthropologist) ~ history, psychology, qualitative research
  ethnography, kinship, ritual, culture, indigenous, tribe, social class, inequality, ethnic, myth, folklore, social structure, norm, community study, fieldwork, gender roles
philosophy (ethics, philosopher, moral philosophy, political philosophy, stoicism) ~ logic, religion
  Kant, Aristotle, Plato, metaphysics, epistemology, consciousness, free will, utilitarianism, Nietzsche, moral, existentialism, virtue, Socrates, stoic, phenomenology, thought experiment
religion (faith, theology, church, Christianity, Islam, Judaism, Buddhism, Hinduism, bible study) ~ philosophy, history
  church, God, bible, prayer, priest, mosque, temple, Quran, Torah, Buddhist, theology, worship, pope, pilgrimage, congregation, rabbi, gospel, imam, scripture
art (fine art, visual arts, artist, contemporary art, modern art, art history, art gallery, curator, sculpture) ~ painting, museums
  painting, sculpture, gallery, exhibition, artist, canvas, curator, abstract art, impressionism, Picasso, Van Gogh, installation art, art museum, masterpiece, biennale, portrait, fresco, ceramics, Renaissance art
painting (watercolour painting, oil painting, watercolour, watercolor, painter, acrylics) < art
  watercolor, brush, canvas, oil paint, pigment, easel, acrylic, palette, landscape painting, still life, watercolour, gouache, portrait
museums (galleries, exhibitions, museum curator, cultural heritage, heritage, museum work, Smithsonian) ~ art, history, digital preservation
  museum, exhibit, collection, curator, Smithsonian, artifact, gallery, heritage site, visitor, docent, exhibition, UNESCO, archive
music (musician, songwriting, bands, singing, concerts, composing, composer, music theory) ~ sound engineering
  song, album, band?, guitar, piano, singer, concert, melody, chord, rhythm, lyrics, orchestra, composer, record label, drummer, choir, tune, violin, festival, Spotify, hip-hop, vinyl
classical music (orchestra, piano music, symphony, chamber music, conductor, pianist, violinist) < music ~ opera
  symphony, orchestra, Bach, Beethoven, Mozart, concerto, violin, cello, conductor, string quartet, sonata, philharmonic, chamber music, Chopin
opera (operas, opera singing, choral music, choir) < music ~ classical music, theatre
  opera, soprano, tenor, aria, libretto, Verdi, Puccini, Wagner, La Scala, baritone, mezzo, choir, opera house
jazz (blues, jazz music, improvisation) < music
  saxophone, Miles Davis, Coltrane, bebop, improvisation, swing, trumpet, big band, Blue Note, blues, Ellington, double bass
rock music (pop music, indie music, metal, hip hop, electronic music, DJing) < music
  guitar riff, rock band, punk, heavy metal, hip-hop, rapper, DJ, techno, synth, Beatles, tour dates, album release, remix, drum machine
theatre (drama, acting, plays, stage, actor, theater, playwright, musical theatre, improv) ~ film, literature
  stage, actor, playwright, Broadway, rehearsal, audience, Shakespeare, script, costume, director, improv, curtain call, theater company, musical
dance (ballet, folk dance, dancing, dancer, salsa, tango, choreography, ballroom dancing) ~ music, theatre
  dancer, choreographer, ballet, tango, salsa, ballroom, folk dance, waltz, hip-hop dance, flamenco, square dance, dance floor, troupe
film (cinema, movies, film studies, filmmaking, filmmaker, documentary film, directing, screenwriting, television, TV series) ~ video production, theatre, photography
  movie, director, cinema, screenplay, Hollywood, documentary, Oscar, film festival, actor, Netflix, cinematography, box office, trailer, sequel, TV show, Hitchcock, streaming series, screenwriter
comedy (stand-up comedy, humour, satire) ~ theatre, writing
  comedian, stand-up, joke, punchline, satire, sketch comedy, sitcom, parody, funny
equity and inclusion (diversity, equity, inclusion, diversity and inclusion, DEI, D&I, racial justice, anti-racism, equality, social justice, equity lead, marginalised communities, inclusive workplaces) ~ women in technology, disability, human rights, social policy
  equity, diversity, inclusion, underserved, marginalized, underrepresented, systemic racism, racial equity, bias, unconscious bias, minority, equal opportunity, discrimination, inclusive, people of color, LGBTQ, disparity, civil rights, disadvantaged, barriers faced, allyship, belonging, women, intersectionality, rural communities, low-income, gender gap, privilege
women in technology (women in tech, gender equality, feminism, women's rights, women in leadership, gender) ~ equity and inclusion
  gender gap, women in STEM, feminist, pay gap, glass ceiling, female founder, Ada Lovelace, women leaders, sexism, MeToo, maternity, girls who code, suffrage
social policy (poverty, inequality, homelessness, social work, social worker, welfare policy, housing policy, child welfare) ~ public services, equity and inclusion, economics
  poverty, homeless, food insecurity, affordable housing, inequality, social worker, foster care, safety net, basic income, child poverty, shelter, low-income, social exclusion
youth work (young people, students, teenagers, youth development, children and young people) ~ education, social policy
  teenager, youth, young people, after-school, mentoring, juvenile, student leader, gap year, scouting, high school, adolescent
ageing (older people, elderly care, gerontology, senior citizens, retirement) ~ nursing, social policy
  older adults, dementia, Alzheimer, retirement, nursing home, pensioner, senior citizens, longevity, aging population, caregivers
urban planning (cities, city planning, urbanism, transport planning, walkable cities, housing, urban design, urban planner, city planner) ~ local government, architecture of buildings, public transport
  zoning, pedestrian, bike lane, walkability, housing density, public space, neighborhood, suburb, gentrification, transit-oriented, traffic, city planning, urban sprawl, Jane Jacobs, parking minimums, master plan
public transport (transportation, trains, railways, mobility, transit, transport policy, aviation, electric vehicles, cars) ~ urban planning
  bus, train, subway, railway, metro, transit agency, commuter, bike share, electric vehicle, fare, airline, high-speed rail, tram, airport, traffic congestion, ridership, EV charging, Tesla, automaker
travel (travelling, backpacking, travel writing, trips, road trips) ~ hiking, hospitality
  traveler, backpack, itinerary, passport, hostel, flight, destination, sightseeing, road trip, airport, visa, tourist, luggage, guidebook, train journey
hiking (mountains, climbing, mountaineering, trekking, outdoors, camping, alpinism, rock climbing, national parks) ~ travel, ecology
  trail, summit, hike, hiker, backpacking, tent, alpine, climber, peak?, trek, boots, rock climbing, ridge, Everest, campsite, glacier, base camp, national park, bouldering
cycling (bicycles, bikes, bike touring, road cycling, mountain biking, cyclist) ~ sport, urban planning
  bicycle, cyclist, bike, Tour de France, peloton, gravel bike, pedal, mountain bike, helmet, bike lane, climb?, derailleur, saddle, velodrome
running (marathon running, marathons, jogging, runner, triathlon, athletics, trail running) ~ fitness, sport
  marathon, runner, half marathon, 5k race, running shoes, jogging, triathlon, ultramarathon, sprinter, personal best, training plan, track and field, interval training
fitness (exercise, gym, strength training, workouts, personal trainer, weightlifting) ~ nutrition, running, sport
  workout, gym, strength training, push-up, squat, cardio, muscle, personal trainer, stretching, weightlifting, kettlebell, Pilates, physical activity, barbell
sport (sports, athletes, coaching sport, Olympics, sports coach)
  athlete, team?, match?, tournament, Olympics, championship, league, coach, stadium, medal, referee, world cup, playoffs, scoreboard
football (soccer, Premier League, World Cup football) < sport
  goal?, striker, midfielder, FIFA, Premier League, goalkeeper, penalty kick, Champions League, Messi, offside, soccer
rugby (rugby union, Six Nations) < sport
  scrum half, fly-half, try line, Six Nations, All Blacks, tackle, lineout, rugby
tennis (Wimbledon, badminton, squash, table tennis) < sport
  racket, serve?, Wimbledon, Federer, Grand Slam, backhand, forehand, court?, Djokovic, Serena Williams, tie-break
basketball (NBA) < sport
  NBA, dunk, three-pointer, point guard, rebound, hoops, LeBron James, free throw
baseball (cricket, softball, American football, NFL, ice hockey) < sport
  pitcher, inning, home run, batter, wicket, bowler, quarterback, touchdown, Super Bowl, puck, Major League
golf (golfing) < sport
  putter, birdie, fairway, caddie, PGA, golf course, tee, handicap
swimming (open-water swimming, diving, scuba diving) < sport
  swimmer, freestyle, backstroke, pool, scuba, snorkel, lap?, open water, breaststroke
surfing (surf, windsurfing, kitesurfing, paddling, kayaking, canoeing, rowing) < sport
  surfboard, wave, swell, surfer, wetsuit, kayak, paddle, kitesurf, beach break, canoe
sailing (boats, yachts, boating, sailor, yachting) < sport
  sailboat, yacht, regatta, keel, mast, skipper, harbor, knot, spinnaker, America's Cup, sail, anchor, rigging, dinghy
skiing (snowboarding, winter sports, ski touring, cross-country skiing) < sport
  ski, snowboard, slope, powder snow, avalanche, ski lift, slalom, ski resort, piste
Formula 1 (motor racing, motorsport, F1, racing cars) < sport ~ classic cars and motorcycles
  Grand Prix, Ferrari, pit stop, Verstappen, Hamilton, Red Bull Racing, lap time, pole position, qualifying, Le Mans, NASCAR, circuit?
classic cars and motorcycles (classic cars, motorcycles, motorbikes, vintage cars, car restoration) ~ Formula 1
  motorcycle, motorbike, carburetor, Harley-Davidson, Triumph, vintage car, engine rebuild, sidecar, Ducati, chrome, classic car, restoration, exhaust, gearbox
martial arts (judo, karate, boxing, fencing, aikido) < sport
  judo, karate, jiu-jitsu, black belt, dojo, boxer, sparring, taekwondo, fencing, kickboxing, aikido
chess (go game, chess player, board game strategy) ~ board games
  grandmaster, checkmate, Magnus Carlsen, opening?, endgame, FIDE, gambit, rook, knight?, Elo rating, chessboard, Stockfish
board games (tabletop games, card games, role-playing games, Dungeons and Dragons, tabletop, bridge card game, poker) ~ video games, chess
  board game, dice, tabletop, Catan, card game, Dungeons & Dragons, miniatures, meeple, game night, BoardGameGeek, poker, Monopoly
puzzles (crosswords, sudoku, riddles, quizzes, jigsaws, crossword puzzles) ~ board games
  crossword, puzzle, clue, sudoku, riddle, cryptic, jigsaw, wordplay, anagram, Rubik's cube, trivia, pub quiz
Lego (model building, model railways, model trains, scale models)
  Lego, brick, minifigure, model kit, model train, scale model, diorama
cooking (food, recipes, chef, cuisine, home cooking, street food, gastronomy, foodie, restaurants) ~ baking, wine and drinks, nutrition
  recipe, chef, ingredient, kitchen, dish, sauce, restaurant, cuisine, grill, spice, street food, oven, roast, flavor, cookbook, noodle, food truck, Michelin, garlic, vegetable, taco, curry
baking (sourdough, bread, cakes, pastry, bread baking, baker) < cooking
  sourdough, bread, flour, starter?, dough, oven, yeast, loaf, cake, pastry, crust, croissant, ferment, knead, bakery, rye
wine and drinks (wine, beer, whisky, cocktails, brewing, winemaking, home brewing, craft beer, sommelier) ~ cooking
  vineyard, grape, sommelier, Bordeaux, tasting notes, brewery, craft beer, whisky, cocktail, distillery, fermentation, vintage, Burgundy, hops, barrel
coffee (espresso, tea, coffee roasting, barista) ~ cooking
  espresso, barista, latte, roast, brew, coffee bean, grinder, pour-over, crema, French press, cappuccino, tea leaves, arabica, cold brew
food industry (food science, food policy, food safety, restaurants business) ~ agriculture, nutrition
  food safety, packaging?, FDA, supply?, food processing, shelf life, food waste, labeling?, recall?, food recall, food manufacturer
gardening (gardens, plants, horticulture, allotments, houseplants, gardener, botany) < nature hobbies ~ ecology
  garden, soil, seedling, compost, pruning, perennial, plant, tomato, flower, greenhouse, vegetable patch, mulch, weeds, orchid, shrub, lawn, raised bed
beekeeping (bees, honey, beekeeper, apiculture) < nature hobbies ~ gardening, agriculture
  honeybee, beehive, hive, honey, beekeeper, pollinator, queen bee, apiary, varroa, swarm, colony, pollination
nature hobbies (fishing, foraging, mushrooms, nature watching, angling, hunting)
  angler, trout, mushroom, foraging, hunting season, fly fishing, butterfly, wildflower, bait
pets (dogs, cats, dog training, animals, horses, horse riding)
  dog, puppy, cat, kitten, horse, pet owner, leash, breed, aquarium, rescue dog, riding lesson, pony
textile crafts (knitting, sewing, crochet, quilting, embroidery, weaving, knitter) ~ crafts
  yarn, needle, knit, crochet, wool, sewing machine, quilt, embroidery, loom, stitch, fabric, pattern?, spinning wheel
crafts (woodworking, DIY, pottery, handicraft, ceramics, carpentry, home improvement, woodwork, making things) ~ textile crafts, 3D printing
  woodworking, chisel, lathe, pottery, kiln, glaze, carpenter, joinery, DIY, workshop?, power tool, sandpaper, paint job, jewelry making, bookbinding, leather
parenting (parents, children, family, babies, motherhood, fatherhood, raising children) ~ early childhood, education
  parent, toddler, newborn, pregnancy, breastfeeding, screen time, bedtime, childcare, teenager, mother, father, adoption, school run, tantrum
relationships (dating, friendship, marriage, love, kindness, social skills, networking skills) ~ psychology
  relationship, marriage, couple, dating, divorce, friendship, wedding, intimacy, empathy, kindness, trust, loneliness, gratitude, partner?
home life (housekeeping, decluttering, minimalism, interior decoration, home organisation, tiny houses)
  declutter, furniture, cleaning, Marie Kondo, minimalism, living room, storage, decor, tiny house, chores, renovation
collecting (stamps, coins, antiques, vinyl records, vintage, memorabilia)
  collector, antique, auction, stamp, coin collection, vintage, memorabilia, rare book, vinyl, flea market, mint condition
`;
