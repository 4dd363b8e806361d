/** Pastimes, ways of living and communities that the broad topics of society.ts would leave in one. */
export const pastimes = `
street art (graffiti, murals, urban art, public murals) < art
  mural, spray paint, Banksy, stencil, street artist, wall painting, tag?
tattoos (body art, tattooing, piercing, tattoo artist) ~ art, fashion
  tattoo, tattooist, ink?, needle?, henna, flash sheet
jewellery (jewelry, goldsmithing, silversmithing, watches, watchmaking, jeweller, goldsmith, silversmith, horology) ~ crafts, fashion
  necklace, ring?, bracelet, earring, silver?, diamond, wristwatch, pendant, brooch, solder, bezel, gold, cabochon, hallmark, balance wheel
magic tricks (conjuring, magician, card tricks, illusionist) ~ circus
  card trick, sleight of hand, illusion, conjuror, Houdini, vanish?, mind reading
hip hop (rap, rap music, beatmaking, breakdance, R&B, soul music, reggae, Afrobeats, heavy metal, girl groups, DJ culture, Eurovision, karaoke, hip hop and pop, pop music, K-pop) < rock music
  rapper, beat?, freestyle, sampling?, MC, mixtape, turntable, lyricist, pop star, chart, album drop, Beyoncé, Taylor Swift, Kendrick
K-pop (Korean pop, Korean culture, Korean drama, K-drama) ~ rock music
  BTS, idol group, Seoul, fandom, Blackpink, Hallyu
Japanese culture (Japan, Japanese, manga, Japanese language, ikebana, bonsai) ~ language learning, travel
  kanji, hiragana, Tokyo, Kyoto, samurai, haiku, kimono, onsen, origami, shrine, sake
sauna and hot springs (sauna, hot springs, spa, cold water swimming, ice bathing, bathhouses, wellness) ~ home life, swimming
  steam room, hot spring, cold plunge, thermal bath, Finnish sauna, hammam
cheese (cheesemaking, dairy, fermentation, fermented food, pickling, preserving food, fermented foods, jam making, home canning, sauerkraut, kombucha, food preservation) < cooking
  rennet, curd, whey, sourdough starter, kimchi, cheddar, brine, fermented, lactic acid, pickle, rind, milk, ripening
vegan cooking (vegan food, plant-based cooking, plant-based food, vegetarian cooking, veganism, vegetarian food, plant-based diet, meat-free, vegan baking) < cooking ~ nutrition
  vegan, tofu, plant-based, lentil, chickpea, oat milk, seitan, tempeh, meat substitute, lentils, chickpeas, dairy-free, egg-free, jackfruit
beer (brewing, home brewing, craft beer, beer brewing, brewer, brewery, cider making, distilling, gin, beer brewer, whisky) < wine and drinks
  hops, malt, ale, lager, stout, IPA, yeast, wort, keg, fermenter, pint, mash, pale ale
tea (tea tasting, tea ceremony, tea blending) ~ coffee
  green tea, oolong, teapot, matcha, black tea, tea leaf, pu-erh, chai, Darjeeling, infusion
catering (dinner parties, banquets, caterer) ~ cooking, events
  buffet, menu?, guest?, canapé, banquet, waiter, table setting, host?
weddings (wedding planning, wedding planner, bridal fashion, ceremonies, celebrant) ~ events, relationships
  bride, groom, wedding dress, bouquet, vows, wedding venue, bridesmaid, honeymoon, registry office, best man
fostering and adoption (fostering, adoption, foster care, foster parent, child protection, looked-after children, foster carer, adoptive parents, adopted children, kinship care, foster care and adoption) ~ parenting, social policy
  foster, adoptive, birth parent, caseworker, child in care, guardianship, child abuse, safeguarding, placement, birth mother, birth parents, adopted, kinship carer
death and grief (grief, bereavement, funerals, death positivity, mourning, funeral director, loss, bereavement support, grief counselling, death and dying, death doula) ~ palliative care, mental health
  funeral, bereaved, cemetery, obituary, burial, cremation, widow, memorial service, grieving, eulogy, condolence, coffin, loss of a child, undertaker
LGBTQ rights (LGBTQ, LGBT, gay rights, queer culture, transgender rights, Pride, same-sex marriage, LGBTQIA, trans rights, queer, gender identity, transgender) ~ equity and inclusion, human rights
  gay, lesbian, Pride parade, same-sex, non-binary, homophobia, Stonewall, bisexual, pronouns, nonbinary
feminism (women's rights, gender equality, women's movement, gender studies) ~ women in technology, human rights
  feminist, patriarchy, suffrage, gender pay gap, reproductive rights, misogyny, sexism, women's liberation, abortion rights
refugees and migration (refugees, migration, asylum, integration of migrants, migrants, immigration, migration law) ~ human rights, immigration law
  refugee, asylum seeker, migrant, border?, UNHCR, resettlement, displaced, diaspora, deportation, refugee camp, integration course
international aid (development aid, humanitarian aid, international development, development cooperation, aid work, humanitarian work, microfinance) ~ international relations, nonprofits, public health
  humanitarian, aid worker, Red Cross, UNICEF, famine, cash transfer, developing countries, Oxfam, relief effort, donor country, microcredit, Sustainable Development Goals, Global South, poverty reduction
peacebuilding (peace, peace studies, reconciliation, nonviolence, arms control) ~ international relations, mediation
  ceasefire, peace process, civil war, peacekeeper, disarmament, nonviolent, truth commission, armed conflict, post-conflict, landmine, peace treaty
military history (wars, World War II, World War I, naval history, battles) < history ~ defence
  regiment, trench, Napoleon, D-Day, tank?, cavalry, Waterloo, armistice, fleet?, siege, battlefield, general's staff
inequality and basic income (universal basic income, basic income, UBI, inequality, poverty, minimum wage, living wage) ~ social policy, economics
  wealth gap, poverty line, Gini, redistribution, Piketty, food bank, social mobility, top one percent
labour unions (trade unions, unions, labor movement, collective bargaining, workers' rights, gig economy, platform work) ~ employment law
  union?, strike?, picket, shop steward, gig worker, Uber driver, wage, organizing drive, walkout, platform worker, works council
housing and homelessness (housing, homelessness, affordable housing, social housing, rent, tenants, housing association, council housing, tenants' rights, rough sleeping, housing officer, housing policy) ~ social policy, urban planning, real estate
  homeless, shelter?, rent control, tenant, eviction, zoning, landlord, housing first, housing crisis, affordable home, council estate, rough sleeper, waiting list, temporary accommodation, damp
amateur astronomy (astrophotography, telescopes, star parties, observing the night sky) < astronomy
  eyepiece, night sky, star chart, light pollution, Milky Way, deep-sky, meteor shower, nebula, Dobsonian, dark sky, exposure time
film photography (analogue photography, analog photography, darkroom, film cameras) < photography
  35mm, film roll, Kodak, Ilford, Leica, developer tank, negative?, medium format, grain?, light meter
furniture (furniture making, upholstery, carpentry, cabinetmaking) ~ crafts, home life
  chair?, table?, joinery, dovetail, veneer, walnut, sofa, shelf?, workbench, hardwood
archery and shooting sports (archery, archer, target shooting, biathlon, clay shooting) < sport
  bow?, arrow?, target?, rifle, quiver, bullseye, clay pigeon, longbow
Paralympics (para sport, disability sport, adaptive sports, wheelchair sport, wheelchair basketball) < sport ~ disability
  Paralympic, wheelchair racing, para-athlete, goalball, boccia, prosthetic, classification?, Invictus Games
`;
