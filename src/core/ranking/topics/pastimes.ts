/** Pastimes, ways of living and communities that the broad topics of society.ts would leave in one. */
export const pastimes = `
street art (graffiti, murals, urban art, public murals) < art
  graffiti, mural, spray paint, Banksy, stencil, street artist, wall painting, tag?
tattoos (body art, tattooing, piercing, tattoo artist) ~ art, fashion
  tattoo, tattooist, ink?, piercing, needle?, henna, body art, flash sheet
jewellery (jewelry, goldsmithing, silversmithing, watches, jewellery making, watchmaking) ~ crafts, fashion
  necklace, ring?, gemstone, goldsmith, bracelet, earring, silver?, diamond, wristwatch, pendant, brooch
magic tricks (conjuring, magician, card tricks, illusionist) ~ circus
  magician, card trick, sleight of hand, illusion, conjuror, Houdini, vanish?, mind reading
hip hop (rap, rap music, hip-hop, beatmaking, breakdance) < rock music
  rapper, hip-hop, beat?, freestyle, sampling?, MC, mixtape, breakdance, turntable, lyricist
K-pop (Korean pop, Korean culture, Korean drama, K-drama, J-pop) ~ rock music
  K-pop, BTS, idol group, Seoul, K-drama, fandom, Blackpink, Hallyu
Japanese culture (Japan, Japanese, manga, Japanese language, tea ceremony, ikebana, bonsai) ~ language learning, travel
  kanji, hiragana, Tokyo, Kyoto, manga, samurai, haiku, kimono, onsen, bonsai, origami, shrine, sake
sauna and hot springs (sauna, hot springs, spa, cold water swimming, ice bathing, bathhouses, wellness) ~ home life, swimming
  sauna, steam room, hot spring, cold plunge, bathhouse, thermal bath, Finnish sauna, hammam, spa
cheese (cheesemaking, dairy, fermentation, fermented food, pickling, preserving food) < cooking
  cheese, rennet, curd, whey, sourdough starter, kimchi, kombucha, cheddar, brine, fermented, lactic acid, pickle
vegan cooking (vegan food, plant-based cooking, plant-based food, vegetarian cooking, veganism) < cooking ~ nutrition
  vegan, tofu, plant-based, lentil, chickpea, vegetarian, oat milk, seitan, tempeh, meat substitute
beer (brewing, home brewing, craft beer, beer brewing, brewer, brewery) < wine and drinks
  hops, malt, brewery, ale, lager, stout, IPA, yeast, wort, keg, fermenter, pint
tea (tea tasting, tea ceremony, tea blending) ~ coffee
  green tea, oolong, teapot, matcha, black tea, tea leaf, pu-erh, chai, Darjeeling, infusion
catering (dinner parties, banquets, caterer) ~ cooking, events
  buffet, menu?, guest?, canapé, caterer, banquet, waiter, table setting, host?
weddings (wedding planning, wedding planner, bridal fashion, ceremonies, celebrant) ~ events, relationships
  bride, groom, wedding dress, bouquet, vows, wedding venue, bridesmaid, honeymoon, registry office, best man
fostering and adoption (fostering, adoption, foster care, foster parent, child protection, looked-after children) ~ parenting, social policy
  foster, adoptive, foster care, birth parent, caseworker, child in care, guardianship, kinship care, child abuse, safeguarding
death and grief (grief, bereavement, funerals, death positivity, mourning, funeral director) ~ palliative care, mental health
  funeral, mourning, bereaved, cemetery, obituary, burial, cremation, grief, widow, memorial service
LGBTQ rights (LGBTQ, LGBT, gay rights, queer culture, transgender rights, Pride, same-sex marriage) ~ equity and inclusion, human rights
  transgender, gay, lesbian, queer, Pride parade, same-sex, non-binary, coming out, gender identity, homophobia, Stonewall
feminism (women's rights, gender equality, women's movement, gender studies) ~ women in technology, human rights
  feminist, patriarchy, suffrage, gender pay gap, reproductive rights, misogyny, sexism, women's liberation, abortion rights
refugees and migration (refugees, migration, asylum, integration of migrants, migrants, immigration, migration law) ~ human rights, immigration law
  refugee, asylum seeker, migrant, border?, UNHCR, resettlement, displaced, diaspora, deportation, refugee camp, integration course
international aid (development aid, humanitarian aid, international development, development cooperation, aid work, humanitarian work, microfinance) ~ international relations, nonprofits, public health
  humanitarian, aid worker, Red Cross, UNICEF, famine, cash transfer, developing countries, Oxfam, relief effort, donor country, microcredit, Sustainable Development Goals, Global South, poverty reduction
peacebuilding (peace, peace studies, reconciliation, nonviolence, arms control) ~ international relations, mediation
  ceasefire, peace process, reconciliation, civil war, peacekeeper, disarmament, nonviolent, truth commission, armed conflict, post-conflict, landmine, peace treaty
military history (wars, World War II, World War I, Second World War, First World War, naval history, battles) < history ~ defence
  battle?, regiment, World War, trench, Napoleon, D-Day, tank?, cavalry, Waterloo, armistice, fleet?, siege, battlefield, general's staff
inequality and basic income (universal basic income, basic income, UBI, inequality, poverty, minimum wage, living wage) ~ social policy, economics
  basic income, inequality, wealth gap, poverty line, minimum wage, Gini, redistribution, living wage, Piketty, food bank, social mobility, top one percent
labour unions (trade unions, unions, labor movement, collective bargaining, workers' rights, gig economy, platform work) ~ employment law
  union?, strike?, collective bargaining, picket, shop steward, gig worker, Uber driver, wage, organizing drive, walkout, platform worker, works council
housing and homelessness (housing, homelessness, affordable housing, social housing, rent, tenants) ~ social policy, urban planning, real estate
  homeless, shelter?, affordable housing, rent control, tenant, eviction, rough sleeping, zoning, landlord, housing first, social housing, housing crisis
amateur astronomy (astrophotography, telescopes, star parties, observing the night sky) < astronomy
  telescope, eyepiece, night sky, star chart, light pollution, Milky Way, deep-sky, meteor shower, nebula, Dobsonian, long exposure, dark sky
film photography (analogue photography, analog photography, darkroom, film cameras) < photography
  darkroom, 35mm, film roll, Kodak, Ilford, Leica, developer tank, negative?, medium format, grain?, light meter
furniture (furniture making, upholstery, cabinet making, carpentry, interior design) ~ crafts, home life
  chair?, table?, cabinet?, joinery, upholstery, dovetail, veneer, walnut, sofa, shelf?, workbench, hardwood
archery and shooting sports (archery, archer, target shooting, biathlon, clay shooting) < sport
  bow?, arrow?, archer, target?, rifle, quiver, bullseye, clay pigeon, longbow
Paralympics (para sport, disability sport, adaptive sports, wheelchair sport, wheelchair basketball) < sport ~ disability
  Paralympic, wheelchair racing, para-athlete, goalball, boccia, prosthetic, classification?, Invictus Games
`;
