/** Topics of teaching and learning that the broad ones of society.ts would leave in one. */
export const schooling = `
special education (special needs, inclusive education, special needs teacher, SEN, inclusion in schools) < education ~ disability
  individualized education program, IEP, learning disability, dyslexia, dyscalculia, gifted student, teaching assistant, mainstream classroom, speech delay, sensory room
literacy (reading instruction, teaching reading, adult literacy, phonics) < education ~ libraries, language learning
  phonics, decoding words, reading fluency, reading comprehension, struggling reader, sight word, balanced literacy, spelling, illiteracy, science of reading
school leadership and governance (head teacher, headteacher, school principal, school governor, school board) < education ~ leadership
  principal, head teacher, superintendent, school inspection, Ofsted, charter school, school budget, teacher retention, governing body, school improvement
vocational education (apprenticeships, vocational training, trade schools, skilled trades, apprentices) < education ~ training, careers
  apprentice, journeyman, trade school, welding, electrician, plumber, community college, skilled trade, dual system, work-based learning
homeschooling (home education, unschooling, home educator) < education ~ parenting
  homeschool, home educator, unschooling, Charlotte Mason, co-op class, curriculum package, worldschooling
outdoor education (forest school, environmental education, nature education, scouting, scouts) < education ~ hiking, youth work
  forest school, scout, nature walk, campfire, bushcraft, outdoor classroom, orienteering, residential trip, environmental literacy
music education (music teacher, piano teacher, teaching music, music lessons, instrumental teaching) < education ~ music, classical music
  Suzuki method, music lesson, school orchestra, sight-reading, solfège, Kodály, practice routine, music theory exam, conservatory
academic writing (scientific writing, thesis writing, scholarly publishing, academic publishing, peer review) ~ scientific research, writing, higher education
  peer review, literature review, citation style, journal article, impact factor, preprint, open access, abstract, LaTeX, manuscript submission, Zotero, thesis chapter
student wellbeing (pastoral care, school counselling, school counsellor, bullying prevention, social-emotional learning) < education ~ mental health, youth work
  bullying, school counselor, social-emotional learning, truancy, school refusal, safeguarding, peer support, anti-bullying, student mental health
`;
