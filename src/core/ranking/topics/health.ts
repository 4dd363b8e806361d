/** Topics of medicine and care that the broad ones of science.ts would leave in one. */
export const health = `
cardiology (heart disease, cardiologist, heart health, cardiovascular disease) < medicine ~ fitness
  heart attack, blood pressure, hypertension, arrhythmia, atrial fibrillation, stent, cardiac arrest, coronary artery, heart failure, defibrillator, statin, electrocardiogram, aneurysm, pacemaker
diabetes (diabetes care, endocrinology, endocrinologist, diabetologist) < medicine ~ nutrition
  insulin, blood sugar, glucose monitor, HbA1c, type 2 diabetes, type 1 diabetes, insulin resistance, hypoglycemia, thyroid, pancreas, metformin, hormone therapy
paediatrics (pediatrics, paediatrician, pediatrician, child health) < medicine ~ parenting
  pediatric, neonatal, infant, croup, growth chart, childhood asthma, immunization schedule, well-child visit, premature baby, newborn screening
obstetrics and midwifery (midwife, midwifery, childbirth, obstetrics, gynaecology, maternity care, doula) < medicine ~ public health, parenting
  labor ward, cesarean section, prenatal care, antenatal, postpartum, obstetrician, miscarriage, fertility treatment, IVF, menopause, endometriosis, gestational diabetes, birthing pool, induction of labour, newborn, caesarean, birth plan, postnatal
dementia (Alzheimer's disease, Alzheimer's, memory care) < medicine ~ ageing, neuroscience
  memory loss, cognitive decline, amyloid, caregiver, Parkinson's disease, geriatric, memory clinic, tau protein
dentistry (dentist, dental care, orthodontics, oral health, dental hygienist) < medicine
  tooth decay, cavity filling, gum disease, dental implant, root canal, braces, fluoride, orthodontist, plaque, molar, enamel, gums, flossing, filling?, tooth whitening, toothbrush
physiotherapy (physical therapy, physiotherapist, physical therapist, occupational therapy, rehabilitation, occupational therapist, osteopathy, chiropractor, sports massage, podiatry, back pain) < medicine ~ fitness, disability
  rehabilitation exercise, range of motion, sports injury, tendon, ligament, gait, knee replacement, posture, sciatica, grab rail, daily living, adaptive equipment, stroke rehabilitation, exercise plan, energy conservation technique
palliative care (hospice, hospice care, end-of-life care, bereavement, hospice volunteer, end of life doula) < medicine ~ nursing, ageing
  end of life, advance directive, pain relief, palliative, dying patient, living will, terminal illness, last wishes
emergency medicine (paramedic, paramedics, first aid, emergency care, ambulance service) < medicine ~ emergency management, nursing
  ambulance, triage, CPR, emergency room, trauma center, resuscitation, tourniquet, intensive care, overdose reversal, defibrillator, adrenaline, ambulance crew, dispatch?, casualty, cardiac arrest
radiology (medical imaging, radiologist, diagnostic imaging, radiography) < medicine ~ health technology
  MRI, CT scan, X-ray, ultrasound, mammogram, contrast agent, PET scan, radiograph
addiction (substance abuse, addiction treatment, recovery from addiction, alcoholism, sobriety, drug policy) ~ mental health, public health
  opioid, overdose, naloxone, relapse, withdrawal symptoms, Alcoholics Anonymous, methadone, harm reduction, rehab, needle exchange, gambling addiction
bioethics (medical ethics, research ethics, patients' rights) ~ medicine, philosophy
  informed consent, ethics committee, euthanasia, organ donation, Belmont Report, gene editing ethics, institutional review board, Hippocratic oath
speech and language therapy (speech therapy, speech therapist, speech pathology, speech-language pathologist, stammering, speech delay, dysphagia, voice coach) ~ disability, linguistics
  stuttering, aphasia, articulation disorder, swallowing disorder, language delay, cochlear implant, voice therapy
yoga (yoga teacher, pilates, yoga practice) ~ fitness, mindfulness
  asana, vinyasa, downward dog, sun salutation, yoga mat, pranayama, hatha, ashtanga, yin yoga
allergies (allergy, immunology, asthma, food allergies, immunologist) < medicine ~ nutrition
  allergen, pollen, histamine, anaphylaxis, EpiPen, peanut allergy, autoimmune, inhaler, eczema, antibody, celiac, hay fever
`;
