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
physics (physicist, theoretical physics, particle physics, quantum mechanics, condensed matter) ~ astronomy, mathematics
  quantum, particle, electron, photon, relativity, Higgs boson, CERN, thermodynamics, entropy, wave function, superconductivity, neutrino, string theory, magnetic field, collider, dark matter, gravitational, laser, semiconductor, Feynman, Einstein, plasma, optics, spin?
astronomy (space, astrophysics, cosmology, space exploration, astronomer, rockets, space flight, stargazing) ~ physics
  telescope, galaxy, planet, star?, NASA, spacecraft, orbit, Mars, exoplanet, black hole, Hubble, James Webb, astronaut, solar system, comet, asteroid, supernova, rocket launch, space station, SpaceX, satellite, nebula, lunar, constellation, eclipse, rover, meteor
chemistry (chemist, organic chemistry, biochemistry, materials science, chemical engineering) ~ biology, physics
  molecule, reaction?, catalyst, synthesis, polymer, compound, periodic table, solvent, spectroscopy, ion, acid, enzyme, chemical bond, crystal, oxidation, nanoparticle, graphene, alloy, lab experiment, titration
biology (biologist, life sciences, molecular biology, cell biology, microbiology, biotechnology, biotech) ~ genetics, ecology, medicine
  cell, protein, DNA, RNA, gene, organism, species, bacteria, microbe, enzyme, evolution, membrane, microscope, biotech, stem cell, cell culture, metabolism, fungi, microbiome, mutation, chromatin, antibody, CRISPR, metagenome
genetics (genomics, genetic engineering, DNA, geneticist, gene editing) < biology
  gene, genome, DNA sequencing, CRISPR, mutation, chromosome, allele, heredity, gene expression, genetic variant, epigenetic, transcription factor, genotype, inheritance, GWAS, chromatin, RNA
evolution (evolutionary biology, natural selection, palaeontology, paleontology, dinosaurs, fossils) < biology
  Darwin, natural selection, fossil, dinosaur, phylogeny, adaptation, speciation, ancestor, mutation, extinction, hominid, Cretaceous
neuroscience (brain science, neurology, brain research, cognitive neuroscience, neurologist) ~ psychology, biology, medicine
  neuron, brain, cortex, fMRI, synapse, dopamine, hippocampus, EEG, cognition, neural circuit, brain imaging, neurotransmitter, spiking, memory?, plasticity, amygdala, visual cortex
ecology (ecologist, biodiversity, conservation, wildlife conservation, nature conservation, ecosystems, wildlife, nature) < biology ~ climate change, gardening
  species, habitat, ecosystem, biodiversity, endangered species, invasive species, wetland, forest, pollinator, wildlife, predator, food web, coral reef, national park, rewilding, migration, conservationist, population dynamics, watershed
marine biology (oceans, oceanography, marine science, fisheries, sea life) < ecology
  ocean, coral, whale, fish stock, plankton, tide, deep sea, marine, seabed, reef, aquaculture, dolphin, sea level, current?, salinity, NOAA
birdwatching (birds, birding, ornithology, bird watching) < nature hobbies ~ ecology, citizen science
  bird, birder, binoculars, nest, migration, songbird, Audubon, eBird, warbler, plumage, raptor, feeder, owl, heron, finch, species list
climate change (climate, global warming, climate science, climate action, climate policy, net zero) ~ sustainability, energy, ecology
  carbon emissions, greenhouse gas, global warming, IPCC, Paris Agreement, carbon dioxide, sea level, net zero, methane, decarbonization, climate model, glacier, extreme weather, carbon footprint, carbon tax, adaptation?, fossil fuel, carbon capture
sustainability (environment, green living, environmental protection, sustainable development, circular economy, zero waste, recycling, environmentalist, sustainability manager) ~ climate change, energy
  sustainable, recycling, carbon footprint, waste reduction, plastic pollution, circular economy, renewable, environmental impact, compost, biodegradable, green building, emission, reuse, landfill, life-cycle assessment, ESG
energy (renewable energy, clean energy, solar power, wind power, nuclear energy, electricity, batteries, energy policy, power grid) ~ climate change, engineering
  solar panel, wind turbine, battery, power plant, grid, renewable, nuclear reactor, megawatt, hydrogen, geothermal, fusion, electricity, photovoltaic, energy efficiency, heat pump, oil and gas, lithium-ion, energy storage, kilowatt, utility company
earth sciences (geology, weather, meteorology, geophysics, geologist, seismology, hydrology, volcanoes) ~ climate change
  earthquake, volcano, rock formation, mineral, tectonic, sediment, storm, rainfall, forecast, hurricane, atmosphere, USGS, seismic, groundwater, glacier, erosion, magma, precipitation, radar, NOAA, weather station
engineering (engineers, mechanical engineering, civil engineering, aerospace engineering, aerospace, engineering design) ~ manufacturing, construction, embedded systems
  engineer, prototype, stress test, CAD, aerodynamics, turbine, hydraulic, aircraft, thermodynamics, load?, tolerance?, bridge, propulsion, materials testing, finite element
scientific research (research methods, science, academic research, scientist, reproducibility, open science, scholarly publishing, open access, metascience, academia, researcher, science policy) ~ statistics, science communication
  peer review, preprint, journal article, citation, reproducibility, replication crisis, open access, hypothesis, grant, laboratory, arXiv, research paper, impact factor, scientific method, PhD student, postdoc, literature review, systematic review, meta-analysis, research funding, principal investigator
science communication (popular science, science writing, science outreach, science journalism, museums of science) ~ scientific research, journalism, education
  science journalist, public understanding of science, planetarium, outreach, science museum, popular science, explain science, STEM, science festival
STEM education (science education, science teaching, STEM) < education
  STEM, science fair, hands-on, robotics club, science class, young scientists, coding for kids, maker, K-12, engineering challenge
medicine (doctor, physician, clinical medicine, medical research, surgeon, medical, clinician, surgery, clinical trials) ~ public health, biology, nursing
  patient, diagnosis, symptom, treatment?, surgery, clinical trial, hospital, drug, disease, therapy, cardiology, oncology, prescription, physician, surgeon, placebo, randomized trial, chronic, syndrome, dose, biopsy, pathology, FDA
cancer (oncology, cancer research, oncologist) < medicine
  tumor, chemotherapy, oncologist, radiotherapy, metastasis, breast cancer, immunotherapy, carcinoma, leukemia, screening?, melanoma, remission
infectious diseases (epidemiology, vaccines, pandemics, virology, COVID-19, viruses, vaccination, epidemiologist) < medicine ~ public health
  virus, outbreak, vaccine, pandemic, COVID-19, coronavirus, influenza, infection, antibody, contact tracing, quarantine, Ebola, Zika, HIV, malaria, tuberculosis, epidemic, immune system, pathogen, transmission, CDC, measles
public health (health policy, global health, health promotion, health services, community health, health communication) ~ medicine, health care management, infectious diseases
  vaccination, epidemic, CDC, WHO, obesity, smoking, prevention, mortality, health disparities, health campaign, sanitation, maternal health, opioid, tobacco, life expectancy, health outcomes, surgeon general, health equity, life-saving, screening program
health care management (health care, healthcare, hospitals, health administration, health systems, health insurance, health reform) ~ public health, health technology
  hospital, insurance, Medicare, Medicaid, patient care, health system, primary care, NHS, provider?, waiting list, health insurance, Affordable Care Act, HealthCare.gov, payer, readmission
health technology (digital health, telemedicine, eHealth, health IT, medical devices, electronic health records, telehealth, medtech, health data) ~ health care management, mobile apps
  telemedicine, electronic health record, EHR, telehealth, medical device, wearable, remote monitoring, health app, patient portal, HL7, FHIR, health record, mHealth, HIPAA, diagnostic imaging, digital therapeutics
nursing (nurse, midwifery, caregiving, care work, carers, midwife, elder care) ~ medicine, health care management
  nurse, bedside, patient care, midwife, caregiver, hospice, nursing home, palliative, shift?, dementia care, home care, elderly
mental health (psychotherapy, therapy, anxiety, depression, wellbeing, psychiatry, therapist, counsellor, psychiatrist, mental wellbeing, stress management, burnout) ~ psychology, mindfulness
  therapist, depression, anxiety, psychiatrist, PTSD, burnout, cognitive behavioral therapy, self-care, suicide prevention, antidepressant, bipolar, trauma, counseling, mental illness, stress, addiction, loneliness, resilience, grief
mindfulness (meditation, yoga, well-being, spirituality, breathing) ~ mental health, fitness
  meditation, yoga, breathing exercise, mindful, pose, Zen, retreat, vinyasa, asana, yoga teacher, yoga mat, gratitude, Buddhist
nutrition (diet, healthy eating, dietetics, dietitian, nutritionist, vegan food, vegetarianism) ~ medicine, cooking, fitness
  calorie, protein, vitamin, diet, obesity, carbohydrate, dietary, gut microbiome, vegetarian, vegan, nutrient, cholesterol, sugar intake, supplement, fasting, fiber, plant-based
pharmacy (drug development, pharmaceuticals, pharmacology, pharma, pharmacist, drug discovery) < medicine
  drug discovery, clinical trial, FDA approval, molecule, dosage, pharmacist, side effect, generic drug, pharmaceutical company, antibiotic, prescription, pharmacokinetics
psychology (psychologist, cognitive psychology, social psychology, cognitive science, human behaviour) ~ neuroscience, mental health, behavioural science
  cognitive, behavior, personality, perception, emotion, attachment theory, memory, motivation, psychologist, self-esteem, attention span, IQ, social norm, therapy, Freud, developmental, priming
disability (disability rights, people with disabilities, blindness, deafness, neurodiversity, autism, deaf community) ~ web accessibility, equity and inclusion
  disability, wheelchair, blind, deaf, autism, ADHD, Americans with Disabilities Act, accommodation, sign language, dyslexia, disabled, accessible, hearing loss, neurodivergent, impairment
sleep (insomnia, sleep science) ~ neuroscience, mental health
  insomnia, melatonin, circadian, sleep apnea, REM, bedtime, nap, sleep quality, jet lag
veterinary medicine (vet, animal health, animal welfare, animal care) ~ pets, biology
  veterinarian, livestock, animal welfare, vaccination, zoonotic, shelter animals, rabies
agriculture (farming, agronomy, farmer, food production, crops, food security) ~ ecology, food industry
  crop, farm, soil, harvest, irrigation, livestock, fertilizer, pesticide, USDA, grain, dairy, organic farming, agroecology, greenhouse, seed, yield?, cattle, orchard
`;
