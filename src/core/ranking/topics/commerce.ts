/** Kinds of work and trade that the broad topics of business.ts would leave in one. */
export const commerce = `
payroll (payroll manager, pay and benefits, compensation and benefits, wages, reward) < human resources ~ accounting
  payslip, payday, PAYE, holiday pay, pension contribution, salary sacrifice, tax code, sick pay
quantitative finance (quant, financial engineering, algorithmic trading, trading strategies, risk modelling, financial modelling, derivatives) < finance ~ statistics, mathematics
  option pricing, Black-Scholes, hedging, yield curve, backtest, order book, swap, value at risk, arbitrage, trader
debt and money advice (debt advice, money advice, debt, cost of living, financial inclusion, financial wellbeing, debt counselling, insolvency) < personal finance ~ social policy
  arrears, bailiff, creditor, bankruptcy, payday loan, energy bill, budgeting, money adviser
trucking (truck driver, lorry driver, HGV driver, road freight, road haulage, hauliers) < supply chain
  diesel, tachograph, logbook, owner-operator, cab, HGV, loading dock, freight rate, axle, tyre
warehouse work (warehouse manager, stock control, fulfilment, order picking, warehouse operative, inventory management) < supply chain
  forklift, barcode scanner, stock, inventory, WMS, SKU, fulfilment centre, stocktake
freelancing (self-employed, sole trader, contractors, independent consultant, self-employment) ~ entrepreneurship, careers
  day rate, gig worker, IR35, side hustle, scope of work, feast or famine, monthly retainer, client?
office administration (executive assistant, personal assistant, PA, receptionist, office manager, secretary, admin assistant, virtual assistant work, business support) ~ productivity, events
  diary management, travel booking, filing, meeting room, correspondence, expense claim, stationery, gatekeeper
internal communications (internal comms, employee communications, staff communications, employee experience, intranets, employee engagement) ~ organisational culture, public relations, knowledge sharing
  all-hands, staff newsletter, leaders' messages, engagement survey, employee voice, internal newsletter, Viva Engage, staff intranet
wellbeing at work (employee wellbeing, workplace wellbeing, workplace mental health, stress at work, occupational psychology, work-life balance, burnout) ~ mental health, human resources
  workload, line manager, absence, sick leave, mental health first aider, presenteeism, flexible hours, overwork, quiet quitting
fundraising (charity fundraising, donor relations, major gifts, individual giving, legacy giving, philanthropist, philanthropy) < nonprofits
  direct debit, gift aid, stewardship, crowdfunding, raffle, bequest, pledge, charity gala
grants (grant funding, bid writing, funding applications, research grants, grant writing, grantmaking) < nonprofits
  funder, need statement, grant application, programme officer, proposal, outcomes, budget justification, match funding
`;
