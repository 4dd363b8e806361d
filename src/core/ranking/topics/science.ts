/** Topics of the natural sciences, mathematics, health and the environment. */
export const science = `
mathematics (maths, math, mathematician, pure mathematics, applied mathematics)
  theorem, proof, algebra, calculus, geometry, topology, number theory, equation, lemma, conjecture, prime number, matrix, integral, polynomial, combinatorics, differential equation, vector space, group theory, set theory, derivative?, axiom, manifold, linear algebra
algebra (linear algebra, abstract algebra, group theory) < mathematics
  matrix, eigenvalue, vector space, group, ring?, polynomial, linear equation, homomorphism, determinant, quadratic, factorization, finite field
calculus (analysis in mathematics, real analysis, differential equations) < mathematics
  derivative, integral, limit?, differential equation, Taylor series, continuity, convergence, Fourier, partial derivative, antiderivative, gradient, epsilon-delta
geometry (topology, trigonometry, Euclidean geometry) < mathematics
  triangle, circle?, polygon, angle, Euclid, manifold, curvature, trigonometric, congruent, symmetry, knot theory, tessellation
probability (probability theory, stochastic processes, random processes) < mathematics, statistics
  random variable, expected value, Markov chain, Bayes, distribution?, martingale, dice, coin flip, conditional probability, Brownian motion, Monte Carlo
logic (mathematical logic, proofs, formal methods, set theory, foundations of mathematics) < mathematics ~ philosophy, programming languages
  proof, axiom, Gödel, propositional, quantifier, theorem prover, Coq, Lean proof assistant, model checking, induction?, contradiction, inference rule, formal verification
mathematics education (teaching mathematics, maths teaching, math teacher, undergraduate mathematics) < education, mathematics
  calculus class, word problem, math anxiety, problem solving, fractions, textbook, homework, arithmetic, algebra course, math curriculum, math classroom, manipulatives, common core
physics (physicist, theoretical physics, particle physics, quantum mechanics, condensed matter, high-energy physics, quantum field theory, nuclear physics, plasma physics, optics, lasers, fluid dynamics, thermodynamics) ~ astronomy, mathematics
  quantum, particle, electron, photon, relativity, Higgs boson, CERN, entropy, wave function, superconductivity, neutrino, string theory, magnetic field, collider, dark matter, gravitational, laser, semiconductor, Feynman, Einstein, plasma, spin?, quark, muon, standard model, boson, antimatter, hadron
astronomy (space, astrophysics, cosmology, space exploration, astronomer, rockets, space flight, stargazing, rocket science, Mars, black holes, exoplanets, space law, dark sky, light pollution, astronaut, satellites, amateur astronomy, telescopes) ~ physics
  galaxy, planet, star?, NASA, spacecraft, orbit, exoplanet, Hubble, James Webb, solar system, comet, asteroid, supernova, rocket launch, space station, SpaceX, nebula, lunar, constellation, eclipse, rover, meteor
chemistry (chemist, organic chemistry, biochemistry, materials science, chemical engineering, analytical chemistry, green chemistry, food chemistry) ~ biology, physics
  molecule, reaction?, catalyst, synthesis, polymer, compound, periodic table, solvent, spectroscopy, ion, acid, enzyme, chemical bond, crystal, oxidation, nanoparticle, graphene, alloy, lab experiment, titration
biology (biologist, life sciences, molecular biology, microbiology, biotechnology, biotech, lab technician, synthetic biology, structural biology) ~ genetics, ecology, medicine
  cell, protein, DNA, RNA, gene, organism, species, bacteria, microbe, enzyme, evolution, membrane, microscope, stem cell, cell culture, metabolism, fungi, microbiome, mutation, chromatin, antibody, CRISPR, metagenome
genetics (genomics, genetic engineering, DNA, geneticist, gene editing) < biology
  gene, genome, DNA sequencing, CRISPR, mutation, chromosome, allele, heredity, gene expression, genetic variant, epigenetic, transcription factor, genotype, inheritance, GWAS, chromatin, RNA
evolution (evolutionary biology, natural selection, palaeontology, paleontology, dinosaurs, fossils) < biology
  Darwin, fossil, dinosaur, phylogeny, adaptation, speciation, ancestor, mutation, extinction, hominid, Cretaceous
neuroscience (brain science, neurology, brain research, cognitive neuroscience, neurologist) ~ psychology, biology, medicine
  neuron, brain, cortex, fMRI, synapse, dopamine, hippocampus, EEG, cognition, neural circuit, brain imaging, neurotransmitter, spiking, memory?, plasticity, amygdala, visual cortex
ecology (ecologist, biodiversity, conservation, wildlife conservation, nature conservation, ecosystems, wildlife, nature, rewilding, nature restoration, habitat restoration, conservationist, zookeeper, zoos, bats, hedgehogs, park ranger, wildlife rescue, wildlife photography, rainforests, otters, invasive species) < biology ~ climate change, gardening
  species, habitat, ecosystem, endangered species, wetland, forest, pollinator, predator, food web, coral reef, national park, migration, population dynamics, watershed, beaver, reintroduction, native species, nature reserve, peatland, wildlife corridor, extinction, biodiversity loss
marine biology (oceans, oceanography, marine science, fisheries, sea life) < ecology
  ocean, coral, whale, fish stock, plankton, tide, deep sea, marine, seabed, reef, aquaculture, dolphin, sea level, current?, salinity, NOAA, buoy, sea surface temperature, Gulf Stream, research vessel, thermocline, ocean current
birdwatching (birds, birding, ornithology, bird watching) < nature hobbies ~ ecology, citizen science
  bird, birder, binoculars, nest, migration, songbird, Audubon, eBird, warbler, plumage, raptor, feeder, owl, heron, finch, species list
climate change (climate, global warming, climate science, climate action, climate policy, net zero, carbon accounting, decarbonisation, carbon markets, sustainability reporting, climate finance, carbon capture, carbon removal, climate tech, climate activism, climate education, geoengineering, climate anxiety, eco-anxiety) ~ sustainability, energy, ecology
  carbon emissions, greenhouse gas, IPCC, Paris Agreement, carbon dioxide, sea level, methane, decarbonization, climate model, glacier, extreme weather, carbon footprint, carbon tax, adaptation?, fossil fuel, Scope 3, carbon credit, carbon offset, greenwashing, emissions trading
sustainability (environment, green living, environmental protection, sustainable development, circular economy, zero waste, recycling, environmentalist, sustainability manager) ~ climate change, energy
  sustainable, carbon footprint, waste reduction, plastic pollution, renewable, environmental impact, compost, biodegradable, green building, emission, reuse, landfill, life-cycle assessment, ESG
energy (renewable energy, clean energy, solar power, wind power, nuclear energy, electricity, batteries, energy policy, power grid, smart grid, hydrogen, energy communities, community energy, smart meters, geothermal energy, tidal power, hydropower, energy trading, electricity market) ~ climate change, engineering
  solar panel, wind turbine, battery, power plant, grid, renewable, nuclear reactor, megawatt, geothermal, fusion, photovoltaic, energy efficiency, heat pump, oil and gas, lithium-ion, energy storage, kilowatt, utility company, transmission line, battery storage, electrolyser, substation, peak demand, blackout, interconnector
earth sciences (geology, weather, meteorology, geophysics, geologist, seismology, hydrology, volcanoes) ~ climate change
  earthquake, rock formation, mineral, tectonic, sediment, storm, rainfall, forecast, hurricane, atmosphere, USGS, seismic, groundwater, glacier, erosion, magma, precipitation, radar, NOAA, weather station
engineering (engineers, engineering design) ~ manufacturing, construction, embedded systems
  engineer, prototype, stress test, CAD, aerodynamics, turbine, hydraulic, aircraft, thermodynamics, load?, tolerance?, bridge, propulsion, materials testing, finite element
scientific research (research methods, science, academic research, scientist, reproducibility, open science, scholarly publishing, open access, metascience, academia, researcher, science policy) ~ statistics, science communication
  peer review, preprint, journal article, citation, replication crisis, hypothesis, grant, laboratory, arXiv, research paper, impact factor, scientific method, PhD student, postdoc, literature review, systematic review, meta-analysis, research funding, principal investigator
science communication (popular science, science writing, science outreach, science journalism, museums of science) ~ scientific research, journalism, education
  science journalist, public understanding of science, planetarium, outreach, science museum, explain science, STEM, science festival
STEM education (science education, science teaching, STEM) < education
  science fair, hands-on, robotics club, science class, young scientists, coding for kids, maker, K-12, engineering challenge
medicine (doctor, physician, clinical medicine, medical research, surgeon, medical, clinician, surgery, clinical trials, blood donation, haematology, rare diseases, sickle cell, pathology, lung disease, respiratory medicine) ~ public health, biology, nursing
  patient, diagnosis, symptom, treatment?, clinical trial, hospital, drug, disease, therapy, cardiology, oncology, prescription, placebo, randomized trial, chronic, syndrome, dose, biopsy, FDA
cancer (oncology, cancer research, oncologist) < medicine
  tumor, chemotherapy, radiotherapy, metastasis, breast cancer, immunotherapy, carcinoma, leukemia, screening?, melanoma, remission
infectious diseases (epidemiology, vaccines, pandemics, virology, COVID-19, viruses, vaccination, epidemiologist) < medicine ~ public health
  virus, outbreak, pandemic, coronavirus, influenza, infection, antibody, contact tracing, quarantine, Ebola, Zika, HIV, malaria, tuberculosis, epidemic, immune system, pathogen, transmission, CDC, measles
public health (health policy, global health, health promotion, health services, community health, health communication, health inequalities, smoking cessation, health visitor, school nurse, obesity prevention) ~ medicine, health care management, infectious diseases
  vaccination, epidemic, CDC, WHO, obesity, smoking, prevention, mortality, health disparities, health campaign, sanitation, maternal health, opioid, tobacco, life expectancy, health outcomes, surgeon general, health equity, life-saving, screening program
health care management (health care, healthcare, hospitals, health administration, health systems, health insurance, health reform) ~ public health, health technology
  hospital, insurance, Medicare, Medicaid, patient care, health system, primary care, NHS, provider?, waiting list, Affordable Care Act, HealthCare.gov, payer, readmission
health technology (digital health, telemedicine, eHealth, health IT, medical devices, electronic health records, telehealth, medtech, health data, health informatics, clinical informatics, electronic patient records, AI in healthcare) ~ health care management, mobile apps
  electronic health record, EHR, wearable, remote monitoring, health app, patient portal, HL7, FHIR, health record, mHealth, HIPAA, diagnostic imaging, digital therapeutics, SNOMED, patient record, clinical data, discharge letter, interoperability of health data, ICD-10
nursing (nurse, midwifery, caregiving, care work, carers, midwife, elder care, ward nurse, hospital nursing, district nurse, nurse manager, healthcare assistant, community nurse, care home nurse) ~ medicine, health care management
  bedside, patient care, caregiver, hospice, nursing home, palliative, shift?, dementia care, home care, elderly, ward, cannula, drug round, handover, sepsis, vital signs, catheter, intravenous, registered nurse, student nurse
mental health (psychotherapy, therapy, anxiety, depression, wellbeing, psychiatry, therapist, counsellor, psychiatrist, mental wellbeing, stress management, burnout, suicide prevention, crisis support, anxiety disorders, bipolar disorder, OCD, schizophrenia, postnatal depression, mental health nurse, art therapy, music therapy, music therapist, loneliness, psychiatric nurse, peer support worker, men's mental health) ~ psychology, mindfulness
  PTSD, cognitive behavioral therapy, self-care, antidepressant, bipolar, trauma, counseling, mental illness, stress, addiction, resilience, grief, suicidal, crisis line, self-harm, helpline
mindfulness (meditation, yoga, well-being, spirituality, breathing) ~ mental health, fitness
  breathing exercise, mindful, pose, Zen, retreat, vinyasa, asana, yoga teacher, yoga mat, gratitude, Buddhist
nutrition (diet, healthy eating, dietetics, dietitian, nutritionist, vegan food, vegetarianism, ketogenic diet, intermittent fasting, gluten-free diet, weight loss, sports nutrition, meal planning, coeliac disease) ~ medicine, cooking, fitness
  calorie, protein, vitamin, obesity, carbohydrate, dietary, gut microbiome, vegetarian, vegan, nutrient, cholesterol, sugar intake, supplement, fasting, fiber, plant-based, malnutrition, irritable bowel, portion, wheat, dietary fibre, food intolerance
pharmacy (drug development, pharmaceuticals, pharmacology, pharma, pharmacist, drug discovery) < medicine
  clinical trial, FDA approval, molecule, dosage, side effect, generic drug, pharmaceutical company, antibiotic, prescription, pharmacokinetics, warfarin, prescriber, medicines review, pharmacy counter, drug interaction, controlled drug, dispensing error
psychology (psychologist, cognitive psychology, social psychology, cognitive science, human behaviour) ~ neuroscience, mental health, behavioural science
  cognitive, behavior, personality, perception, emotion, attachment theory, memory, motivation, self-esteem, attention span, IQ, social norm, therapy, Freud, developmental, priming
disability (disability rights, people with disabilities, blindness, deafness, neurodiversity, autism, deaf community, disability activism, disabled people, wheelchair users, disability inclusion, cerebral palsy, spinal injury, blind people, accessible travel, disability employment, dyslexia, adaptive sports) ~ web accessibility, equity and inclusion
  wheelchair, blind, deaf, ADHD, Americans with Disabilities Act, accommodation, sign language, disabled, accessible, hearing loss, neurodivergent, impairment, independent living, personal assistant, Equality Act, ableism, disability benefit, reasonable adjustment, wheelchair ramp
sleep (insomnia, sleep science) ~ neuroscience, mental health
  melatonin, circadian, sleep apnea, REM, bedtime, nap, sleep quality, jet lag
veterinary medicine (vet, animal health, animal welfare, animal care, veterinary surgeon, veterinarian, vet nurse, veterinary nurse) ~ pets, biology
  livestock, vaccination, zoonotic, shelter animals, rabies, lameness, colic, calving, neutering, bovine TB, worming, foot-and-mouth, cattle, horses
agriculture (farming, agronomy, farmer, food production, crops, food security) ~ ecology, food industry
  crop, soil, harvest, irrigation, livestock, fertilizer, pesticide, USDA, grain, dairy, organic farming, agroecology, greenhouse, seed, yield?, cattle, orchard
`;
