/** Branches of the law that the broad ones of government.ts would leave in one. */
export const legal = `
family law (divorce law, custody, divorce lawyer, child custody, adoption law, divorce) < law ~ parenting
  alimony, child support, prenuptial agreement, guardianship, adoption order, visitation rights, family court, separation agreement, spousal maintenance, child arrangements, pension sharing, decree, separated couple, prenup, solicitor
immigration law (visas, immigration lawyer, asylum law, citizenship law, work permits, immigration) < law ~ human rights
  visa, green card, work permit, deportation, naturalization, residence permit, border agency, immigration judge, H-1B, citizenship test, removal proceedings, sponsorship, asylum claim, leave to remain, Home Office, deportation flight, citizenship application
constitutional law (constitutional rights, civil procedure, administrative law, judicial review, public law) < law ~ democracy, legislation
  constitution, separation of powers, equal protection, constitutional court, administrative judge, executive order, rule of law, freedom of speech
company law (corporate law, mergers and acquisitions, corporate governance, M&A, commercial law, securities law) < law ~ finance, business strategy
  shareholder, board of directors, due diligence, merger, acquisition, fiduciary duty, articles of association, hostile takeover, SEC filing, insolvency, insider trading
competition law (antitrust, competition policy, antitrust law, cartel law) < law ~ regulation, economics
  monopoly, cartel, market dominance, merger control, price fixing, abuse of dominance, Digital Markets Act, competition authority, Sherman Act
environmental law (climate litigation, conservation law, planning law, environmental regulation) < law ~ sustainability, climate change
  Clean Air Act, environmental impact assessment, emissions permit, wetland protection, climate lawsuit, Endangered Species Act, planning permission, Superfund
property law (conveyancing, tenancy law, landlord and tenant, housing law, land law) < law ~ real estate
  easement, eviction, tenant, landlord, lease agreement, conveyancer, land registry, title deed, rent control, leasehold, mortgage deed
wills and estates (inheritance law, estate planning, probate, trusts and estates) < law ~ personal finance
  executor, inheritance, will and testament, beneficiary, estate tax, trustee, power of attorney, intestacy
international law (law of the sea, international courts, treaties, international criminal law, public international law) < law ~ human rights, international relations
  treaty, International Criminal Court, Hague, sovereignty, Geneva Convention, extradition, International Court of Justice, arbitration tribunal
legal technology (legal tech, legal design, law firm management, e-discovery, legal operations) < law ~ automation
  contract automation, document review, law firm, billable hour, legal research tool, Westlaw, contract analysis
access to justice (legal aid, pro bono, legal clinics, public defender, small claims) < law ~ nonprofits, social policy
  legal clinic, self-represented, small claims court, court fees, court interpreter, law centre
mediation (dispute resolution, arbitration, conflict resolution, mediator, alternative dispute resolution) ~ negotiation, law
  arbitrator, settlement agreement, ombudsman, conciliation, neutral third party, peace talks
health law (medical malpractice, patient privacy, medical law, HIPAA) < law ~ health care management, privacy
  malpractice, medical negligence, informed consent, health regulation, compensation claim, medical board
consumer protection (consumer rights, product safety, consumer law, product liability) < law ~ regulation, customer service
  class action, refund, product recall, warranty, unfair terms, FTC, misleading advertising, dark pattern
`;
