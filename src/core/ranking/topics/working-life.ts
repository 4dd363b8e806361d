/** Topics of business, money and the state that the broad ones of business.ts and government.ts would leave in one. */
export const workingLife = `
pricing (price strategy, pricing strategy, subscription pricing, monetisation, revenue management) ~ marketing, sales, product management
  price point, freemium, subscription, discount, willingness to pay, price tier, upsell, revenue, pricing page, annual plan, price increase
customer success (customer onboarding, retention, churn, customer success manager, account success) ~ customer experience, sales
  onboarding, renewal, retention rate, net revenue retention, customer health score, adoption?, expansion revenue, upsell, quarterly business review
organisational design (organisation design, org design, team topologies, self-management, holacracy, teal organisations) ~ organisational culture, leadership, change management
  reporting line, org chart, self-organizing team, decentralized, span of control, team topology, hierarchy, matrix organization, stream-aligned
coaching (coach, executive coaching, life coaching, team coaching, leadership coaching) ~ mentoring, leadership
  coachee, coaching session, powerful question, active listening, GROW model, goal setting, feedback, ICF
bootstrapping (indie hacking, solopreneurs, bootstrapped companies, freelancing, freelancer, self-employment, side projects) ~ entrepreneurship
  bootstrapped, indie hacker, side project, invoice, solo founder, ramen profitable, passive income, micro-SaaS, self-employed
family businesses (succession planning, family firms, business succession) ~ entrepreneurship
  succession, next generation, family-owned, heir, founder's children, family firm, handover
franchising (franchises, retail chains, franchisee) ~ entrepreneurship, e-commerce
  franchisor, royalty fee, chain store, outlet
retail (shops, shopkeeping, merchandising, supermarkets, retail management, consumer goods, shop manager, store manager, high street, visual merchandising, grocery, buyer, independent shops) ~ e-commerce, marketing
  store?, shelf space, checkout, supermarket, shopper, footfall, inventory, point of sale, private label, brick-and-mortar, till, click-and-collect, shelf, window display, mannequin, planogram
packaging design (packaging, product packaging, sustainable packaging) ~ graphic design, sustainability
  carton, label?, shrink wrap, recyclable, bottle?, box?, unboxing, blister pack
cooperatives (co-ops, worker cooperatives, commons, employee ownership, platform cooperatives, mutuals) ~ social enterprise, economics
  worker-owned, co-op, member-owned, Mondragon, credit union, mutual aid
social investment (impact investing, ESG, sustainable finance, green finance, responsible investment) < finance ~ sustainability, social enterprise
  impact fund, ESG rating, green bond, divestment, stewardship?, social bond, responsible investing, taxonomy?, greenwashing, blended finance
corporate governance (boards, board of directors, company secretary, non-executive directors, charity governance, trustees, charity trustee, nonprofit board, board member, board governance, charity law) ~ company law, leadership
  shareholder, trustee, chair of the board, annual meeting, fiduciary, audit committee, non-executive, proxy vote, board meeting, reserves policy, Charity Commission, treasurer, governing document, chair, conflict of interest
compliance and risk (risk management, compliance, internal audit, anti-money laundering, enterprise risk, fraud prevention, AML, financial crime, fraud, KYC, compliance and financial crime, compliance officer) ~ regulation, accounting, information assurance
  risk register, internal control, money laundering, due diligence, audit trail, whistleblower, sanctions, know your customer, risk appetite, Sarbanes-Oxley, sanctions screening, suspicious activity, beneficial owner, shell company, scammer, chargeback
investing (stock market, shares, index funds, derivatives, trading, portfolio management, wealth management, stocks, stock picking, ETFs, financial adviser, financial planner, stock trading, day trading, sustainable investing) < finance ~ personal finance
  stock price, dividend, index fund, portfolio, hedge fund, bond yield, option pricing, futures contract, S&P 500, bull market, Wall Street, short selling, value investing, volatility, equities, asset allocation, fund manager, brokerage, bear market, compounding
central banks and inflation (inflation, monetary policy, central banking, interest rates, currencies) < economics ~ finance
  Federal Reserve, central bank, ECB, quantitative easing, recession, exchange rate, consumer price index, bank run, deflation
international trade (trade policy, globalisation, exports, customs, tariffs, import and export, exporting, customs broker, freight forwarding, global trade) < economics ~ international relations, supply chain
  tariff, export, import?, WTO, free trade, trade agreement, customs duty, globalization, trade deficit, supply chain, trade war, customs declaration, duty, rules of origin, border check, trade deal, bill of lading
property investment (buy-to-let, landlords, real estate investing, mortgages, house buying) < real estate ~ personal finance
  rental yield, landlord, deposit?, house price, tenant, refinancing, REIT, mortgage deposit
community organising (community organizing, activism, campaigning, grassroots campaigns, protest, social movements, activist, community development, neighbourhoods) ~ civic engagement, nonprofits, volunteering
  petition, grassroots, canvassing, rally, direct action, campaigner, mobilize, coalition, sit-in, march?, power mapping, tenants' association, solidarity, door-knocking, mutual aid
media literacy (fact-checking, critical thinking, news literacy, information literacy) ~ misinformation, journalism, education
  fact-check, source criticism, deepfake, clickbait, verify?, hoax, misleading?, propaganda, rumor, bias?, reverse image search
data journalism (investigative data, data reporting, computational journalism, newsroom graphics) < journalism ~ data visualisation
  data journalist, spreadsheet, leaked documents, newsroom, scraping, interactive graphic, data-driven story, FOIA request, Panama Papers, visual story
publishing (book publishing, publisher, self-publishing, literary agents, magazines, book trade, literary agent, bookselling, bookshops, magazine publishing) ~ literature, writing
  manuscript, royalties, ISBN, bookshop, paperback, imprint, self-published, print run, advance?, e-book, editor?, hardback, audiobook, rights sale, typesetting, cover design
census and demography (demography, population, census, official statistics, migration statistics, population studies) ~ statistics, anthropology
  birth rate, population growth, life expectancy, fertility rate, household, demographer, national statistics, median age, mortality, population density
cyber warfare (cyber conflict, information warfare, state hackers, cyber defence, intelligence services) ~ cybersecurity, defence
  state-sponsored, cyber attack, espionage, critical infrastructure, NSA, hacker group, malware, sabotage, intelligence agency, Stuxnet, zero-day
trademark and patent law (trademarks, patents, trade mark law, patent attorney, trademark law) < intellectual property
  patent claim, prior art, trademark, infringement, patent office, patent examiner, brand name, inventor, patent troll, USPTO
primary schooling (primary school, elementary school, primary school teaching, primary teacher, elementary teacher) < education ~ early childhood, literacy
  pupil, phonics, times table, playground, key stage, class teacher, reception class
toys and play (toys, playgrounds, toy design, games for children) ~ early childhood, parenting
  toy, playground, pretend play, doll, teddy bear, wooden blocks, playful, sandbox, swing?
hiring and interviews (job interviews, interviewing candidates, technical interviews, CVs, employer branding, onboarding new hires) < recruitment ~ careers
  candidate?, job description, interviewer, résumé, cover letter, take-home test, onboarding, applicant, structured interview, salary negotiation, offer letter
`;
