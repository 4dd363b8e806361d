/** Topics of biology and medicine that the broad ones of science.ts and health.ts would leave in one. */
export const lifeSciences = `
gene regulation (gene transcription, gene expression, transcription factors, epigenetics, regulatory genomics) < genetics ~ bioinformatics
  transcription factor, promoter, enhancer, binding site, motif?, chromatin, histone, methylation, RNA polymerase, microRNA, gene silencing, transcriptome, repressor, nucleosome, splicing, transcript, ChIP-seq, RNA-seq
proteomics (proteins, protein science, structural biology, protein structure, protein folding, mass spectrometry) < biology ~ chemistry, bioinformatics
  amino acid, peptide, crystallography, residue, ligand, domain?, protein interaction, kinase, binding affinity, AlphaFold, cryo-electron microscopy, phosphorylation, alpha helix, conformational, proteome
microbiology (bacteria, microbes, microbial ecology, microbiome, microbiologist, bacteriology, antimicrobial resistance, antibiotic resistance, superbugs) < biology ~ infectious diseases
  bacterium, bacterial, E. coli, biofilm, strain?, culture medium, microbial community, metagenomic, 16S rRNA, phage, archaea, fermentation, yeast, gut flora, symbiont, pathogen, plasmid, MRSA, petri dish, resistance gene, fungal infection, virus
antibiotic resistance (antimicrobial resistance, AMR, antibiotics, antibiotics resistance, superbugs) < infectious diseases ~ microbiology, pharmacy
  MRSA, antibiotic, resistant strain, antimicrobial, multidrug-resistant, penicillin, resistance gene, antibiotic stewardship, last-resort antibiotic, beta-lactamase
immunology (immune system, immunotherapy, autoimmune diseases) < medicine ~ infectious diseases, allergies
  T cell, B cell, antibody, antigen, cytokine, inflammation, immune response, macrophage, autoimmune, lymphocyte, interferon, monoclonal antibody, innate immunity, MHC
stem cells and gene therapy (stem cells, gene therapy, regenerative medicine, cell therapy, CRISPR, tissue engineering) < biology ~ genetics, medicine
  pluripotent, stem cell, embryonic, Cas9, viral vector, organoid, differentiation?, gene editing, bone marrow transplant, CAR-T, regenerate, progenitor cell, scaffold?
developmental biology (embryology, morphogenesis, model organisms) < biology ~ genetics
  embryo, Drosophila, zebrafish, C. elegans, morphogen, tissue, limb bud, gastrulation, cell fate, larva, germ line, regeneration
systems biology (biological networks, metabolic networks, synthetic biology, mathematical biology, biological modelling) < biology ~ bioinformatics, complex systems
  metabolic pathway, gene network, signaling pathway, flux balance, stochastic model, feedback loop, genetic circuit, biological network, metabolome, pathway analysis, robustness?, oscillator?
population genetics (human evolution, phylogenetics, molecular evolution, comparative genomics) < genetics, evolution
  allele frequency, selective sweep, recombination, haplotype, linkage disequilibrium, phylogenetic tree, genetic drift, SNP, admixture, ancestral population, migration?, coalescent, substitution rate, ortholog, horizontal gene transfer
plant science (botany, plant biology, botanist, plant breeding, plant pathology, wild flowers, wildflowers) < biology ~ gardening, agriculture
  Arabidopsis, photosynthesis, leaf, root?, chloroplast, pollination, flowering plant, seedling, stomata, plant pathogen, cultivar, germination, auxin, herbarium, taxon, flora, plant species, stamen, fern, moss, petal
mycology (fungi, mushrooms, mycologist, mushroom growing, lichens, mushroom foraging, foraging) < biology ~ nature hobbies
  fungus, fungal, mycelium, spore, mushroom, truffle, mycorrhiza, lichen, yeast, toadstool, fruiting body, chanterelle, hyphae, mycorrhizal
entomology (insects, bugs and beetles, butterflies, entomologist, moths) < biology ~ ecology, beekeeping
  insect, beetle, butterfly, moth, ant colony, wasp, dragonfly, larva, pollinator, mosquito, termite, caterpillar, insecticide, bumblebee, larvae, pest, antennae, exoskeleton
animal behaviour (ethology, primatology, animal cognition, zoology, zoologist, mammals) < biology ~ ecology, psychology
  primate, chimpanzee, foraging, mating, predator, social animals, courtship, songbird, territory?, herd, bonobo, mammal, tool use
forestry (woodland, forester, reforestation, arboriculture, woodlands, woodland management, timber, tree planting) ~ ecology, agriculture
  logging, deforestation, sapling, forest fire, canopy?, forest management, oak, pine, arborist, wildfire, felling, spruce, bark beetle, conifer, rainforest, harvester
water management (water supply, sanitation, drinking water, rivers, water policy, wastewater, water treatment, flood defence, water resources, wastewater engineer, water engineering, hydrology) ~ earth sciences, public health
  groundwater, aquifer, sewage, river basin, desalination, drought, irrigation, reservoir, water quality, flood, watershed, clean water, latrine, rainwater, treatment plant, water main, storm drain, water utility, sludge, effluent
soil and permaculture (permaculture, soil health, regenerative farming, regenerative agriculture, organic farming, agroforestry, composting, agroecology, biodynamic farming, no-till farming, hedge laying, dry stone walling, agritech, vertical farming, hydroponics, seed saving, farmers' markets, sustainable farming) < agriculture ~ gardening, sustainability
  cover crop, compost, topsoil, soil carbon, mulch, crop rotation, food forest, earthworm, grazing, organic matter, biochar, clover, organic certification, mob grazing, pesticide-free, legumes, hedgerow, no-till drilling
women's health (reproductive health, menopause, fertility, maternal health, sexual health, contraception, perimenopause, endometriosis, periods, sex education, HIV, STIs, sexuality education, reproductive rights, abortion, gynaecology) < medicine ~ obstetrics and midwifery, public health
  IVF, menstrual, pregnancy, breast cancer, infertility, maternal mortality, birth control, ovulation, hormone replacement, hot flush, HRT, oestrogen, menstruation, hysterectomy, pelvic floor, PrEP, condom, chlamydia, reproductive, clinic, syphilis
eye care (ophthalmology, optometry, eye health, optician, ophthalmologist, eye surgery, optometrist, sight loss, low vision) < medicine
  retina, cataract, glaucoma, cornea, macular degeneration, eyesight, glasses?, intraocular, myopia, visual acuity, spectacles, contact lens, eye test
surgery and anaesthesia (surgery, surgeon, anaesthesia, anaesthetist, anesthesiology, orthopaedics, transplantation, transplant surgery, plastic surgery, organ transplant, organ donation, heart surgery, theatre nurse, wound care) < medicine
  operating room, anesthetic, incision, scalpel, transplant, laparoscopic, orthopedic, anesthesiologist, hip replacement, surgical, robotic surgery, intubation, donor organ, operating theatre, anaesthetic, suture, keyhole, post-operative, fracture
skin care (dermatology, skin health, cosmetics, dermatologist, skin conditions, eczema, psoriasis, acne, makeup) ~ medicine, fashion
  skin, sunscreen, moisturizer, retinol, lipstick, melanoma, wrinkle, rash, mole, steroid cream, sunburn, itch
tropical medicine (neglected diseases, malaria, travel medicine, tropical diseases) < infectious diseases ~ public health
  mosquito net, dengue, parasite, schistosomiasis, leishmaniasis, yellow fever, Plasmodium, sub-Saharan, deworming, cholera, sleeping sickness
health economics (cost of care, pharmaceutical pricing, health financing, health technology assessment) ~ economics, health care management
  QALY, cost-effectiveness, reimbursement, drug price, co-payment, health expenditure, universal health coverage, insurer, out-of-pocket, NICE guidance
`;
