/** Sports that the broad ones of society.ts would leave in one, and what surrounds them. */
export const sports = `
climbing (rock climbing, bouldering, mountaineering, climber, alpinism, ice climbing) < sport ~ hiking
  belay, boulder problem, climbing wall, carabiner, summit, crampon, multi-pitch, chalk bag, Everest, ice axe, crag, free solo, via ferrata
athletics (track and field, long jump, sprinting, decathlon, javelin) < sport ~ running
  sprint, hurdles, high jump, pole vault, shot put, relay race, javelin, discus, photo finish, starting block
cricket (test cricket, cricketer, Ashes) < sport
  wicket, batsman, bowler, over, test match, innings, Ashes, leg spin, LBW, county cricket, twenty20, batting average
ice hockey (hockey, NHL, field hockey, lacrosse) < sport
  puck, goaltender, NHL, power play, slap shot, hockey stick, Stanley Cup, faceoff, ice rink, lacrosse
volleyball (beach volleyball, handball, netball) < sport
  volleyball, spike, setter, libero, beach volleyball, handball, netball, dig and serve
American football (NFL, college football, Super Bowl) < sport
  quarterback, touchdown, NFL, wide receiver, Super Bowl, linebacker, end zone, field goal, running back
horse riding (equestrian sport, dressage, horses, show jumping, equestrian, horse racing) < sport ~ pets
  saddle, dressage, stable, jockey, show jumping, bridle, gallop, riding lesson, mare, stallion, eventing, farrier, racecourse
rowing (canoeing, kayaking, kayak, paddling, canoe) < sport ~ sailing
  oar, coxswain, regatta, kayak, paddle, canoe, sculling, ergometer, whitewater, boathouse
combat sports (boxing, wrestling, MMA, boxer, kickboxing) < martial arts
  boxing ring, knockout, heavyweight, wrestler, uppercut, UFC, sparring partner, title bout, corner man
gymnastics (gymnast, trampolining, figure skating, cheerleading) < sport ~ dance
  balance beam, vault, uneven bars, gymnast, somersault, rhythmic gymnastics, figure skater, triple axel, trampoline
table tennis and racket sports (table tennis, badminton, squash, padel, pickleball) < sport ~ tennis
  shuttlecock, badminton, ping-pong, squash court, padel, pickleball, forehand topspin, racket
sports science (exercise physiology, sports medicine, sports psychology, performance analysis, sports analytics) ~ sport, physiotherapy, medicine
  VO2 max, lactate threshold, hamstring injury, concussion, doping, recovery time, periodization, heart rate zone, load management, anti-doping
sports management (sports business, sports clubs, sports administration, sports governance, club management) < sport ~ events
  transfer fee, broadcasting rights, season ticket, sponsorship deal, governing body, sports federation, FIFA, IOC, franchise, fan base
grassroots sport (youth sport, community sport, sports for all, refereeing, referee) < sport ~ youth work, volunteering
  youth coach, referee, volunteer coach, grassroots, parents on the sideline, club house, walking football, parkrun, junior league
esports (competitive gaming, video game streaming, streamers) ~ sport, video games
  League of Legends, Counter-Strike, Dota, Twitch, esport, LAN party, pro gamer, speedrun, Overwatch, StarCraft
fishing (angling, fly fishing, angler) ~ nature hobbies
  trout, fly rod, bait, angler, salmon run, fishing line, tackle box, lure, carp, catch and release
`;
