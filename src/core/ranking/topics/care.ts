/** Care of body, mind and one another that health.ts and the broad topics of science.ts would leave in one. */
export const care = `
general practice (GP, family medicine, family doctor, primary care, general practitioner, family physician) < medicine ~ public health
  appointment?, referral, repeat prescription, locum, chronic condition, practice nurse, check-up, blood test
stroke (stroke care, stroke recovery, brain injury, epilepsy, multiple sclerosis, neurological rehabilitation, Parkinson's, stroke survivor) < medicine ~ neuroscience, physiotherapy
  stroke patient, clot, seizure, paralysis, tremor, neurologist, hemiplegia, thrombolysis
kidney and liver disease (nephrology, hepatology, gastroenterology, dialysis, urology, gut health) < medicine
  kidney, liver, transplant, cirrhosis, hepatitis, bowel, endoscopy, Crohn, colonoscopy, bladder
audiology (hearing loss, hearing aids, tinnitus, hearing health, deafness) < medicine ~ disability
  cochlear implant, audiogram, ear canal, decibel, hearing test, lip reading, ear, earwax
fertility (infertility, IVF, trying to conceive, assisted reproduction, miscarriage, pregnancy loss) < medicine ~ obstetrics and midwifery
  embryo, egg freezing, sperm, donor egg, surrogate, ovulation, conception, fertility clinic, implantation, hormone injection
breastfeeding (infant feeding, lactation consultant, newborn care, postnatal care, new mothers) < parenting ~ obstetrics and midwifery
  breast milk, latch, nipple, infant formula, lactation, milk supply, weaning, nappy, mastitis, bottle-feeding
chronic pain (pain management, fibromyalgia, chronic illness, chronic fatigue, ME/CFS, arthritis, migraine, rheumatology) < medicine ~ physiotherapy
  fatigue, nerve block, joint pain, inflammation, painkiller, rheumatoid, lupus, brain fog, post-COVID fatigue
eating disorders (anorexia, bulimia, binge eating, body image, disordered eating) < mental health ~ nutrition
  binge, weight restoration, purging, calorie counting, meal plan, underweight, starvation
trauma (PTSD, post-traumatic stress, trauma-informed care, childhood trauma, abuse survivors, domestic abuse, domestic violence) < mental health
  flashback, hypervigilance, EMDR, survivor, abuse, nightmare, perpetrator, refuge, coercive control, dissociation
counselling (psychotherapist, talking therapies, CBT, family therapy, couples therapy, clinical psychologist) < mental health
  person-centred, cognitive behavioural, counselling session, clinical supervision, psychodynamic, therapeutic relationship, unconditional, couples counselling
autism (autistic people, ADHD, neurodivergence, Asperger's, dyspraxia, Tourette's, neurodiversity) < disability ~ special education
  autistic, sensory overload, stimming, executive function, attention deficit, hyperactivity, meltdown, stimulant medication, neurotypical, special interest
learning disabilities (intellectual disability, supported living, easy read) < disability ~ plain language
  self-advocate, support worker, symbol?, carer, person-centred, cerebral palsy, trisomy
sign language (BSL, ASL, British Sign Language, American Sign Language, sign language interpreter, deaf culture) < disability ~ linguistics
  interpreter, fingerspelling, captions, hearing families, lip reading, gesture
social care (adult social care, care homes, home care, domiciliary care, care worker, unpaid carers, family carers, elderly parents, carers, elder care) ~ ageing, nursing, social policy
  home visit, respite, direct payment, assisted living, adult services, care package, power of attorney, elderly
clinical trials (clinical research, clinical research associate, drug trials, medical research) < medicine ~ pharmacy, statistics
  randomisation, adverse event, trial site, enrolment, double-blind, phase III, investigator, cohort, trial participants
`;
