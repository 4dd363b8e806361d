/** Topics of the arts that the broad ones of society.ts would leave in one. */
export const arts = `
sculpture (sculptor, ceramics sculpture, bronze casting, stone carving, public art, installation art) < art
  bronze, marble, plaster cast, installation, monument, chisel, Rodin, kinetic sculpture, plinth, public artwork
drawing (sketching, life drawing, urban sketching, pencil drawing) < art ~ illustration
  sketchbook, charcoal, pencil, perspective drawing, shading, ink drawing, cross-hatching, croquis
art history (art historian, Renaissance art, modern art, impressionism, contemporary art) < art ~ history, museums
  Renaissance, Van Gogh, Picasso, baroque, fresco, avant-garde, surrealism, Monet, Rembrandt, cubism, provenance, altarpiece, expressionism
art conservation (conservator, restoration of paintings, art restoration, heritage conservation) ~ museums, chemistry
  varnish, restoration, retouching, relining, pigment analysis, humidity control, craquelure, X-ray fluorescence
printmaking (linocut, etching, screen printing, letterpress, woodcut, bookbinding) < art ~ graphic design
  lithograph, printing press, screen print, risograph, monotype, intaglio, bookbinder
pottery (ceramics, potter, wheel throwing, clay) < art ~ crafts
  kiln, glaze, potter's wheel, stoneware, porcelain, bisque firing, raku, earthenware, slip casting
folk music (traditional music, singer-songwriters, bluegrass, world music, country music) < music
  banjo, fiddle, ballad, mandolin, accordion, folk song, sea shanty, ceilidh, session tune, Woody Guthrie
electronic music (techno, DJ, DJing, house music, synthesizers, sound design) < music ~ sound engineering
  synthesizer, drum machine, DJ set, sampler, Ableton, modular synth, rave, ambient music, turntable, remix, sequencer
choirs (choral music, choir singing, choirmaster, choral conductor, a cappella) < music ~ classical music
  choir, soprano, alto, tenor, choral, conductor, hymn, madrigal, requiem, vocal warm-up, oratorio
animation film (animated films, animator, stop motion, anime, cartoons) < film ~ illustration
  storyboard, Pixar, cel animation, Studio Ghibli, keyframe, puppet animation, claymation, motion capture
documentary (documentary filmmaking, documentaries, documentary filmmaker, nonfiction film) < film ~ journalism
  archival footage, cinéma vérité, voice-over, film festival, Sundance, talking head, observational film
creative writing (writing fiction, novel writing, short stories, writing a novel, screenwriting workshop, memoir writing) < literature ~ writing
  first draft, plot twist, character arc, writer's block, workshop group, point of view, NaNoWriMo, query letter, literary agent, dialogue, worldbuilding, narrator
poetry writing (spoken word, poetry slam, slam poetry) < literature
  stanza, sonnet, haiku, free verse, meter, rhyme, open mic, slam, chapbook, poet laureate, villanelle
cultural policy (arts administration, arts funding, arts management, arts council, cultural management) ~ museums, nonprofits, policy
  residency, creative industries, cultural institution, biennale, patronage, ticket sales, endowment for the arts
circus (circus arts, juggling, acrobatics, street theatre, puppetry, puppeteer) < theatre
  juggler, trapeze, acrobat, tightrope, clown, aerial silk, unicycle, marionette, street performer, big top
`;
