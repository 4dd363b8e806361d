/** Sports that the broad ones of society.ts would leave in one, and what surrounds them. */
export const sports = `
climbing (rock climbing, bouldering, mountaineering, climber, alpinism, ice climbing) < sport ~ hiking
  belay, boulder problem, climbing wall, carabiner, summit, crampon, multi-pitch, chalk bag, Everest, ice axe, crag, free solo, via ferrata
athletics (track and field, long jump, sprinting, decathlon, javelin) < sport ~ running
  sprint, hurdles, high jump, pole vault, shot put, relay race, discus, photo finish, starting block
cricket (test cricket, Ashes) < sport
  wicket, batsman, bowler, test match, innings, leg spin, LBW, county cricket, twenty20, batting average
ice hockey (hockey, NHL, field hockey, lacrosse) < sport
  puck, goaltender, power play, slap shot, hockey stick, Stanley Cup, faceoff, ice rink
volleyball (beach volleyball, handball, netball) < sport
  spike, setter, libero, dig and serve
American football (NFL, college football, Super Bowl) < sport
  quarterback, touchdown, wide receiver, linebacker, end zone, field goal, running back
horse riding (equestrian sport, dressage, horses, show jumping, equestrian, horse racing) < sport ~ pets
  saddle, stable, jockey, bridle, gallop, riding lesson, mare, stallion, eventing, farrier, racecourse
rowing (canoeing, kayaking, kayak, paddling, canoe) < sport ~ sailing
  oar, coxswain, regatta, paddle, sculling, ergometer, whitewater, boathouse
combat sports (boxing, wrestling, MMA, boxer, kickboxing) < martial arts
  boxing ring, knockout, heavyweight, wrestler, uppercut, UFC, sparring partner, title bout, corner man
gymnastics (gymnast, trampolining, figure skating, cheerleading) < sport ~ dance
  balance beam, vault, uneven bars, somersault, rhythmic gymnastics, figure skater, triple axel, trampoline
table tennis and racket sports (table tennis, badminton, squash, padel, pickleball) < sport ~ tennis
  shuttlecock, ping-pong, squash court, forehand topspin, racket
sports science (exercise physiology, sports medicine, sports psychology, performance analysis, sports analytics) ~ sport, physiotherapy, medicine
  VO2 max, lactate threshold, hamstring injury, concussion, doping, recovery time, periodization, heart rate zone, load management, anti-doping
sports management (sports business, sports clubs, sports administration, sports governance, club management) < sport ~ events
  transfer fee, broadcasting rights, season ticket, sponsorship deal, governing body, sports federation, FIFA, IOC, franchise, fan base
grassroots sport (youth sport, community sport, sports for all, refereeing, referee) < sport ~ youth work, volunteering
  youth coach, volunteer coach, grassroots, parents on the sideline, club house, walking football, parkrun, junior league
esports (competitive gaming, video game streaming, streamers) ~ sport, video games
  League of Legends, Counter-Strike, Dota, Twitch, esport, LAN party, pro gamer, speedrun, Overwatch, StarCraft
fishing (angling, fly fishing, angler) ~ nature hobbies
  trout, fly rod, bait, salmon run, fishing line, tackle box, lure, carp, catch and release
`;
