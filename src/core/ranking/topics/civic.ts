/** Public life, faith, home and family, where the broad topics of government.ts and society.ts would leave several in one. */
export const civic = `
policing (police officer, police reform, detective work, community policing, neighbourhood watch, community safety, knife crime, forensic science, missing persons) < criminal justice
  officer, body camera, stop and search, use of force, constable, patrol, sergeant, arrest, police station
prisons and rehabilitation (prison reform, prison education, probation, offender management, restorative justice) < criminal justice
  jail, reoffending, cell block, behind bars, offender, recidivism, prison officer, release on licence
modern slavery (human trafficking, forced labour, child labour, exploitation) < human rights ~ criminal justice
  trafficking, debt bondage, slavery, victim of exploitation, sweatshop, smuggling
fire and rescue (firefighter, fire service, fire safety, wildfire fighting, mountain rescue, search and rescue, lifeboats) < emergency management
  breathing apparatus, hose, smoke, arson, fire engine, rescue team, flashover, sprinkler, smoke alarm, blaze
veterans (military veterans, ex-forces, army veterans, service families, military families, war veterans) < defence ~ careers
  regiment, ex-service, Afghanistan, armed forces, reservist, military, civilian life, barracks
welfare benefits (social security, benefits advice, welfare rights, Universal Credit, citizens advice, child poverty) < social policy ~ public services
  benefit cap, means test, low income, disability benefit, jobcentre, tribunal, poverty line, carer's allowance
racial justice (race equality, Black history, decolonisation, indigenous rights, indigenous peoples, anti-racism) < equity and inclusion ~ history
  racism, Black Lives Matter, colonialism, reparations, First Nations, treaty rights, stereotype, apartheid, racial segregation
Christianity (church ministry, Christian faith, vicar, pastor, priest, chaplaincy, chaplain, Catholic Church, worship music, Quakers, Methodism, Orthodox Church, Anglican Church, prayer, church music, mission work, Sunday school, theology, church, Bible study) < religion
  sermon, parish, baptism, hymn, scripture, Augustine, bishop, Lent
Islam (Muslim community, Islamic studies, Quran, Ramadan, Muslims, imam) < religion
  Eid, prayer, hijab, Hajj, fasting, halal, Prophet Muhammad, sharia
Judaism (Jewish life, Jewish community, Torah, synagogue, rabbi, Jewish history) < religion
  Shabbat, Passover, kosher, Jewish, Talmud, Hebrew, bar mitzvah, Hanukkah, Holocaust, antisemitism
Buddhism (Zen, Buddhist practice, dharma, Sikhism, Eastern religions, Buddhist meditation, Tibetan Buddhism, Hinduism) < religion ~ mindfulness
  Buddha, monk, sutra, sangha, compassion, Hindu, Vedas, Diwali, gurdwara
interfaith dialogue (interfaith, interreligious dialogue, multifaith, ecumenism) ~ religion, community organising
  mosque, synagogue, Christians, Muslims, Jews, Hindus, tolerance, faith leader
fatherhood (dads, fathers, new fathers, single parents, single mothers, lone parents, co-parenting, step-parenting, grandparents) < parenting
  paternity leave, shared leave, custody, stepchild, nappies, school run
teenagers (teens, adolescence, raising teenagers, parenting teenagers) < parenting ~ youth work
  puberty, peer pressure, exam stress, mood, secondary school, social media, curfew, risk-taking
interior design (home decor, decorating, interiors, home styling, home staging) < home life ~ architecture of buildings
  sofa, rug, cushion, curtains, paint colour, mood board, upholstered, mid-century
adult education (adult learning, adult learners, lifelong learning, evening classes, community college, mature students, ESOL, basic skills, further education) < education ~ literacy
  numeracy, lifelong, returning to study, night school, college, second chance
university admissions (college admissions, student recruitment, applying to university, widening participation, careers guidance, student finance) < higher education
  UCAS, personal statement, A-levels, SAT, contextual, state school, scholarship, application essay
doctoral study (PhD, PhD student, doctoral student, postdoc, early-career researchers, doctoral research, research supervision, academic careers) < higher education ~ academic writing
  supervisor, viva, thesis, stipend, imposter syndrome, doctoral, tenure track, advisor, grad school
`;
