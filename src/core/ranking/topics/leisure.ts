/** Pastimes, music and play that the broad topics of society.ts, arts.ts and sports.ts would leave in one. */
export const leisure = `
camping (camper, campervan, caravanning, van life, wild camping, bushcraft, campsites) < hiking ~ travel
  stove, sleeping bag, tent peg, wild pitch, tarp, hammock, headtorch, glamping, bivvy
tabletop role-playing (RPG, D&D, dungeon master, wargaming, Warhammer, miniature painting, role-playing games, Dungeons and Dragons) < board games
  character sheet, quest, Pathfinder, miniatures, game master, one-shot, natural twenty, initiative roll
guitar (guitarist, playing guitar, bass guitar, ukulele, guitar lessons, drums, drummer) < music
  fretboard, riff, amplifier, Fender, Gibson, fingerpicking, tuning, capo, acoustic guitar, strum
piano (piano lessons, piano player, keyboard playing, organist, piano tuner, organ music, harpsichord, accompanist, pianist, piano teacher) < classical music
  Steinway, recital, fugue, Chopin, left hand, sight-reading, nocturne, étude
songwriting (lyrics, writing songs, composing songs) < music ~ poetry writing
  chorus, hook, demo, chord progression, rhyme, singer-songwriter, ballad, co-writing session
music production (music producer, mixing and mastering, home studio, beat making, home recording) < sound engineering, electronic music
  DAW, Logic Pro, EQ, mix, studio monitor, MIDI, sampler, plugin
anime and comics (graphic novels, cosplay, comic books, webtoons, comics, anime, manga) ~ illustration, animation film, Japanese culture
  superhero, Marvel, Batman, panel?, Studio Ghibli, shonen, cartoonist, Comic-Con
television (TV, TV drama, streaming series, showrunner, reality TV, screenwriting, TV series) < film
  season finale, HBO, writers' room, BBC, reality show, soap opera, screenplay, binge
`;
