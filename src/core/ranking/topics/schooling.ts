/** Topics of teaching and learning that the broad ones of society.ts would leave in one. */
export const schooling = `
special education (special needs, inclusive education, special needs teacher, SEN, inclusion in schools, special educational needs, dyscalculia, gifted children) < education ~ disability
  individualized education program, IEP, learning disability, dyslexia, gifted student, teaching assistant, mainstream classroom, speech delay, sensory room, EHCP, SENCO, pupils with additional needs, learning difficulties, learning support
literacy (reading instruction, teaching reading, adult literacy, phonics) < education ~ libraries, language learning
  decoding words, reading fluency, reading comprehension, struggling reader, sight word, balanced literacy, spelling, illiteracy, science of reading
school leadership and governance (head teacher, headteacher, school principal, school governor, school board) < education ~ leadership
  principal, superintendent, school inspection, Ofsted, charter school, school budget, teacher retention, governing body, school improvement
vocational education (apprenticeships, vocational training, trade schools, skilled trades, apprentices) < education ~ training, careers
  journeyman, trade school, welding, electrician, plumber, community college, dual system, work-based learning, trainee, day release, apprenticeship levy, end-point assessment, on-the-job, employer?
homeschooling (home education, unschooling, home educator) < education ~ parenting
  homeschool, Charlotte Mason, co-op class, curriculum package, worldschooling
outdoor education (forest school, environmental education, nature education, scouting, scouts, Girl Guides, Scout leader) < education ~ hiking, youth work
  scout, nature walk, campfire, bushcraft, outdoor classroom, orienteering, residential trip, environmental literacy, jamboree, troop, neckerchief, Brownies, patrol leader
music education (music teacher, piano teacher, teaching music, music lessons, instrumental teaching) < education ~ music, classical music
  Suzuki method, music lesson, school orchestra, sight-reading, solfège, Kodály, practice routine, music theory exam, conservatory
academic writing (scientific writing, thesis writing, scholarly publishing, academic publishing, peer review) ~ scientific research, writing, higher education
  literature review, citation style, journal article, impact factor, preprint, open access, abstract, LaTeX, manuscript submission, Zotero, thesis chapter
student wellbeing (pastoral care, school counselling, school counsellor, bullying prevention, social-emotional learning, exam stress, study skills, student mental health, school bullying, school anxiety) < education ~ mental health, youth work
  bullying, school counselor, truancy, school refusal, safeguarding, peer support, anti-bullying
`;
