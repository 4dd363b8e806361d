/** Topics of design, content and the web as people meet it. */
export const design = `
user experience (UX, UX design, user experience design, usability, user-centred design, user-centered design, experience design, user interface, UI, UI design, product design, interface design, UX strategy, conversion design, dark patterns, onboarding design) ~ user research, interaction design, web accessibility, service design
  user-friendly, wireframe, prototype, navigation, usability test, user flow, persona, user need, heuristic evaluation, user journey, mental model, information architecture, card sorting, Nielsen, user-centered, interaction, task completion, customer journey, mockup, Figma, affordance, intuitive, cognitive load, end user, friction?, design pattern, user testing, onboarding?
usability testing (user testing, usability tests, usability studies) < user experience, user research
  usability test, test participant, think aloud, task completion, moderated, unmoderated, usability, observer, test session, prototype, usability issue, recruit participants, first-click, test script, eye tracking, facilitator, test plan, time on task, real users, usability lab
user research (UX research, design research, user studies, user interviews, customer research) ~ usability testing, qualitative research, user experience
  user interview, focus group, contextual inquiry, persona, ethnographic, user need, field study, research participant, usability test, affinity diagram, diary study, card sorting, interview guide, journey map, observation?, empathy, research finding, user feedback, target audience, stakeholder interview, informed consent
qualitative research (ethnography, interviews, focus groups, grounded theory, fieldwork, qualitative methods) ~ user research, anthropology
  interview, focus group, ethnographic, participant observation, thematic analysis, coding scheme, open-ended, field notes, transcript, case study, in-depth interview, contextual inquiry, lived experience, semi-structured
interaction design (IxD, microinteractions, interface animation, human-computer interaction, HCI) < user experience
  affordance, gesture, interaction pattern, prototype, feedback loop, form field, button?, Fitts's law, touch target, microinteraction, input field, error message, wireframe, user interface, direct manipulation, dropdown
service design (public service design, customer journeys) ~ user experience, customer experience, design thinking
  service blueprint, journey map, customer journey, touchpoint, end-to-end service, co-design, front stage, back stage, service delivery, service standard, user need, pain point
design thinking (human-centred design, human-centered design, HCD, co-design, participatory design, design sprints, creative problem solving) ~ service design, user experience, innovation
  empathy, ideation, prototype, human-centered, brainstorming, design sprint, IDEO, how might we, rapid prototyping, co-creation, problem framing, sticky note, iterate, user-centered, empathy map, divergent thinking, d.school, design challenge
information architecture (site structure, navigation design, website structure, content organisation) < user experience ~ content strategy, metadata
  card sorting, tree testing, sitemap, navigation menu, taxonomy, labeling, site map, hierarchy, findability, menu structure, breadcrumb, global navigation, top tasks
web accessibility (accessibility, a11y, WCAG, Section 508, digital accessibility, accessible design, inclusive design, universal design, accessibility specialist, disability access, accessible documents, accessible PDFs, cognitive accessibility, captioning, audio description, European Accessibility Act, inclusive language) ~ user experience, disability, plain language
  screen reader, alt text, alternative text, ARIA, color contrast, keyboard navigation, captions, closed captioning, assistive technology, disability, disabilities, color blind, accessible, VPAT, deaf, blind, low vision, visually impaired, cognitive disability, tab order, focus indicator, skip link, transcript?, ADA compliance, American Sign Language, hearing impaired
design systems (component libraries, pattern libraries, UI components, style guides, visual style guides) < user experience ~ web development, graphic design
  design system, component library, pattern library, design token, Storybook, reusable component, UI kit, Material Design, atomic design, US Web Design System, USWDS, web design standards, consistent look, Figma library, accordion, design standard, Bootstrap
graphic design (visual design, visual communication, logo design, layout) ~ typography, branding, illustration
  logo, color palette, composition, Photoshop, Illustrator, InDesign, poster, grid system, visual identity, white space, color theory, icon, mockup, print design, visual hierarchy, graphic, image editing, visuals, Canva, stock photo
typography (fonts, type design, lettering, calligraphy, typefaces) < graphic design
  font, serif, sans-serif, kerning, leading, ligature, glyph, Helvetica, letterform, line height, web font, variable font, readability, type foundry
branding (brand strategy, brand design, brand identity, brand management, brand manager) ~ marketing, graphic design
  brand, logo, rebrand, tagline, brand voice, brand awareness, visual identity, brand guidelines, positioning, tone of voice, naming, trademark, recognizable, brand consistency
illustration (drawing, comics, illustrator, cartoons, sketching, digital art, digital illustration) ~ graphic design, painting
  sketch, comic strip, graphic novel, ink, storyboard, cartoonist, doodle, webcomic, watercolor, character design, Procreate, concept art, pixel art, digital painting
industrial design (product design engineering, furniture design, ergonomics) ~ architecture of buildings, manufacturing
  prototype, CAD, form factor, furniture, material, Dieter Rams, injection molding, Bauhaus, consumer product
fashion (clothing, textiles, fashion design, style, sustainable fashion, vintage clothes, slow fashion, sneakers, modest fashion, costume design) ~ textile crafts
  runway, designer label, couture, garment, fabric, sewing pattern, haute couture, apparel, fashion week, wardrobe, vintage clothing, streetwear
architecture of buildings (architecture, architect, interior design, building design) ~ urban planning, construction
  facade, floor plan, building, Le Corbusier, blueprint, modernist, brutalism, interior, renovation, skyscraper, Bauhaus, structural, vernacular architecture, Pritzker, daylight, landscape architecture
content strategy (content, content design, web content, content management, content strategist, content planning, UX writing, content editor) ~ plain language, content marketing, web governance, copywriting
  content audit, editorial calendar, content model, content inventory, content lifecycle, style guide, tone of voice, structured content, content creator, content team, headline, call to action, user needs, content type, evergreen content, content owner, editorial, publishing workflow, ROT, content reuse, COPE, create once publish everywhere, outdated content, microcopy
plain language (plain English, clear writing, clear communication, jargon, readability, plain writing, easy read, simple language) < writing ~ content strategy, technical writing
  active voice, passive voice, short sentences, reading level, clear and concise, Plain Writing Act, acronym, legalese, simplify, Flesch, easy to understand, bullet point, everyday words, write for your audience, concise, clarity, headings, wordy, literacy, large type, easy words, leaflet?, short words
copywriting (copy editing, copyediting, editing, editor, proofreading, editorial work, copywriter, style guides for writing) < writing ~ content strategy, journalism
  copy editor, proofread, style guide, AP Stylebook, grammar, headline, punctuation, comma, spelling, house style, call to action, Chicago Manual of Style, typo, rewrite, tagline, capitalization, editorial style
writing (creative writing, writer, author, authors, fiction writing, blogging, storytelling, essay writing, blogger) ~ literature, journalism, copywriting
  draft, manuscript, plot, narrative, blog post, writer's block, essay, outline?, novel, prose, editing, publish, word count, point of view, story arc, character development
storytelling (narrative, digital storytelling, visual storytelling) ~ writing, podcasts, video production, journalism
  story arc, storyteller, character, plot, compelling story, personal story, tell stories, anecdote, hero's journey, human interest, photo essay, success stories
translation (localisation, localization, translator, interpreter, multilingual content, internationalisation, internationalization, i18n, multilingual, language services, interpreting, court interpreter, literary translation, subtitling, conference interpreter) ~ linguistics, content strategy, language learning, multilingual audiences
  translated, machine translation, bilingual, source language, target language, glossary, localized, cultural adaptation, Unicode, Google Translate, translation memory, locale, non-English, native speaker, language access, back translation, transcreation
multilingual audiences (limited English proficiency, language access, Spanish content, Hispanic audiences, Latino audiences, multilingual communities, non-English speakers) ~ translation, equity and inclusion
  Spanish, Spanish-language, bilingual, limited English, Hispanic, Latino, español, multilingual, Spanish speaker, non-English, immigrant, culturally relevant, native language, translation, bicultural, LEP, second language
forms (form design, online forms, web forms, applications and forms, paperwork) ~ user experience, surveys, administrative burden
  form field, online form, PDF form, web form, form completion, required field, applicant, checkbox, error message, fill out, autofill, validation, paper form, submit?, electronic signature
video production (video, film making, videography, video producer, video editing, video marketing, online video, YouTube, live streaming, multimedia production, videographer, vlogging, drone filming) ~ film, animation, podcasts, social media
  camera, footage, Premiere Pro, script?, livestream, live video, captions, Facebook Live, lighting, storyboard, b-roll, Vimeo, shoot, video clip, short video, viewers, Periscope, tripod, editing software, animated, Final Cut, video content, GoPro, tutorial video, screencast
animation (animators, motion graphics, animated GIFs) ~ computer graphics, illustration, video production
  animator, keyframe, stop motion, Pixar, anime, storyboard, GIF, After Effects, cel, animated film
photography (photographs, photographer, photos, cameras, images, photo editing, street photography, portrait photography, wedding photographer, macro photography, wedding photography, food photography, film photography, darkroom) ~ graphic design, video production
  camera, lens, aperture, shutter speed, ISO, exposure, portrait, landscape photography, photojournalism, Flickr, Instagram, Lightroom, photo, DSLR, composition, image gallery, photo contest, stock photography, picture, snapshot
podcasts (podcasting, audio, radio, audio producer, podcast production, podcaster, radio producer, broadcasting) ~ storytelling, journalism, sound engineering
  episode, listener, microphone, host, iTunes, Spotify, recording, interview show, sound editing, NPR, broadcast, audio clip, SoundCloud, Apple Podcasts, airwaves, RSS feed, listen, transcript, radio show
sound engineering (music production, audio engineering, recording, acoustics, sound design, audio signal processing, noise control) ~ podcasts, music
  microphone, mixing desk, reverb, compressor, mastering, synthesizer, digital audio workstation, Ableton, equalizer, acoustic, loudspeaker, field recording, decibel, reverberation, frequency response, noise level, spectrogram
video games (gaming, game design, games, game development, gamification, game developer, serious games, retro gaming, speedrunning, simulation games) ~ computer graphics, board games, virtual reality
  player, gamer, Nintendo, PlayStation, Xbox, Unity engine, Unreal Engine, level design, esports, gameplay, multiplayer, indie game, Minecraft, leaderboard, badge?, points?, game mechanics, Steam?, role-playing game, console
social media (social networks, social media marketing, social media manager, Twitter, Facebook, Instagram, social networking, TikTok, LinkedIn, social media management) < digital marketing ~ online communities, content marketing
  tweet, hashtag, Pinterest, Tumblr, Snapchat, follower, Facebook page, Reddit, YouTube, retweet, viral, influencer, social network, Twitter chat, Mastodon, social channel, like button, post?, engagement rate, Storify, Hootsuite, social sharing, social platform, news feed, fans?, emoji, live-tweet, Vine?, meme, user-generated content
online communities (community management, community building, community manager, online community management, communities of practice, community of practice, forums, community organising, community leader, community organizer) ~ social media, knowledge sharing, volunteering
  moderation, forum, discussion board, member?, listserv, mailing list, online community, Discord, Slack, comments section, code of conduct, participation, contributor, lurker, user group, peer support, monthly call, peer-to-peer, working group, meetup, moderator, code of ethics
knowledge sharing (knowledge management, organisational learning, lessons learned, intranets, internal communication, wikis, collaboration tools, intranet) ~ online communities, metadata, training
  wiki, tacit knowledge, knowledge base, best practices, community of practice, SharePoint, collaboration tool, share knowledge, Confluence, internal website, institutional knowledge, brown bag, internal communications
web governance (website governance, web policy, web management, digital governance, website management, web manager, website consolidation, content ownership) ~ content strategy, content management systems, digital transformation
  governance, domain, website inventory, redundant website, content owner, web team, site owner, decommission, web council, governance board, roles and responsibilities, policies and standards, web standards, duplicate site, digital strategy, subdomain, retire a website, top-level domain, governance structure
`;
