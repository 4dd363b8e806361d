/** Topics of biology and medicine that the broad ones of science.ts and health.ts would leave in one. */
export const lifeSciences = `
gene regulation (gene transcription, gene expression, transcription factors, epigenetics, regulatory genomics) < genetics ~ bioinformatics
  transcription factor, promoter, enhancer, binding site, motif?, chromatin, histone, methylation, RNA polymerase, microRNA, gene silencing, gene expression, transcriptome, repressor, nucleosome, splicing, transcript, ChIP-seq, RNA-seq
proteomics (proteins, protein science, structural biology, protein structure, protein folding, mass spectrometry) < biology ~ chemistry, bioinformatics
  protein structure, protein folding, amino acid, peptide, mass spectrometry, crystallography, residue, ligand, domain?, protein interaction, kinase, binding affinity, AlphaFold, cryo-electron microscopy, phosphorylation, alpha helix, conformational, proteome
microbiology (bacteria, microbes, microbial ecology, microbiome, microbiologist, bacteriology) < biology ~ infectious diseases
  bacterium, bacterial, E. coli, biofilm, strain?, culture medium, microbial community, metagenomic, 16S rRNA, phage, archaea, fermentation, yeast, gut flora, symbiont, pathogen, plasmid
antibiotic resistance (antimicrobial resistance, AMR, antibiotics, antibiotics resistance, superbugs) < infectious diseases ~ microbiology, pharmacy
  MRSA, antibiotic, resistant strain, antimicrobial, multidrug-resistant, penicillin, resistance gene, antibiotic stewardship, last-resort antibiotic, beta-lactamase
immunology (immune system, immunotherapy, autoimmune diseases) < medicine ~ infectious diseases, allergies
  T cell, B cell, antibody, antigen, cytokine, inflammation, immune response, macrophage, autoimmune, lymphocyte, interferon, monoclonal antibody, innate immunity, MHC
stem cells and gene therapy (stem cells, gene therapy, regenerative medicine, cell therapy, CRISPR, tissue engineering) < biology ~ genetics, medicine
  pluripotent, stem cell, embryonic, CRISPR, Cas9, viral vector, organoid, differentiation?, gene editing, bone marrow transplant, CAR-T, regenerate, progenitor cell, scaffold?
developmental biology (embryology, morphogenesis, model organisms) < biology ~ genetics
  embryo, Drosophila, zebrafish, C. elegans, morphogen, tissue, limb bud, gastrulation, cell fate, larva, germ line, regeneration
systems biology (biological networks, metabolic networks, synthetic biology, mathematical biology, biological modelling) < biology ~ bioinformatics, complex systems
  metabolic pathway, gene network, signaling pathway, flux balance, stochastic model, feedback loop, genetic circuit, biological network, metabolome, pathway analysis, robustness?, oscillator?
population genetics (human evolution, phylogenetics, molecular evolution, comparative genomics) < genetics, evolution
  allele frequency, selective sweep, recombination, haplotype, linkage disequilibrium, phylogenetic tree, genetic drift, SNP, admixture, ancestral population, migration?, coalescent, substitution rate, ortholog, horizontal gene transfer
plant science (botany, plant biology, botanist, plant breeding, plant pathology) < biology ~ gardening, agriculture
  Arabidopsis, photosynthesis, leaf, root?, chloroplast, pollination, flowering plant, seedling, stomata, plant pathogen, cultivar, germination, auxin, herbarium, taxon
mycology (fungi, mushrooms, mycologist, mushroom growing, lichens) < biology ~ nature hobbies
  fungus, fungal, mycelium, spore, mushroom, truffle, mycorrhiza, lichen, yeast, toadstool, fruiting body, chanterelle
entomology (insects, bugs and beetles, butterflies, entomologist, moths) < biology ~ ecology, beekeeping
  insect, beetle, butterfly, moth, ant colony, wasp, dragonfly, larva, pollinator, mosquito, termite, caterpillar, insecticide, bumblebee
animal behaviour (ethology, primatology, animal cognition, zoology, zoologist, mammals) < biology ~ ecology, psychology
  primate, chimpanzee, foraging, mating, predator, social animals, courtship, songbird, animal cognition, territory?, herd, bonobo, zoologist, mammal, tool use
forestry (woodland, forester, reforestation, arboriculture) ~ ecology, agriculture
  timber, logging, woodland, deforestation, tree planting, sapling, forest fire, canopy?, forest, forest management, reforestation, oak, pine, arborist, wildfire
water management (water supply, sanitation, drinking water, rivers, water policy, wastewater) ~ earth sciences, public health
  groundwater, wastewater, aquifer, drinking water, sewage, river basin, desalination, drought, irrigation, reservoir, water quality, flood, watershed, clean water, latrine, rainwater
soil and permaculture (permaculture, soil health, regenerative farming, regenerative agriculture, organic farming, agroforestry, composting) < agriculture ~ gardening, sustainability
  cover crop, compost, no-till, topsoil, soil carbon, mulch, crop rotation, food forest, earthworm, agroforestry, grazing, organic matter, biochar
women's health (reproductive health, menopause, fertility, maternal health, sexual health, contraception) < medicine ~ obstetrics and midwifery, public health
  fertility, IVF, menopause, contraception, menstrual, pregnancy, endometriosis, breast cancer, infertility, maternal mortality, birth control, ovulation, hormone replacement, abortion
eye care (ophthalmology, optometry, eye health, optician, ophthalmologist, eye surgery) < medicine
  retina, cataract, glaucoma, cornea, macular degeneration, eyesight, glasses?, intraocular, optometrist, myopia, visual acuity
surgery and anaesthesia (surgery, surgeon, anaesthesia, anaesthetist, anesthesiology, orthopaedics, transplantation) < medicine
  operating room, anesthetic, incision, scalpel, transplant, laparoscopic, orthopedic, anesthesiologist, hip replacement, surgical, robotic surgery, intubation, donor organ
skin care (dermatology, skin health, cosmetics, dermatologist, make-up) ~ medicine, fashion
  skin, sunscreen, acne, eczema, psoriasis, moisturizer, retinol, make-up, lipstick, dermatologist, melanoma, cosmetics, wrinkle
tropical medicine (neglected diseases, malaria, travel medicine, tropical diseases) < infectious diseases ~ public health
  malaria, mosquito net, dengue, parasite, schistosomiasis, leishmaniasis, yellow fever, Plasmodium, sub-Saharan, deworming, cholera, sleeping sickness
health economics (cost of care, pharmaceutical pricing, health financing, health technology assessment) ~ economics, health care management
  QALY, cost-effectiveness, reimbursement, drug price, co-payment, health expenditure, universal health coverage, insurer, out-of-pocket, NICE guidance
`;
