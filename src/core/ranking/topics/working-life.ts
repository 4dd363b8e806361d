/** Topics of business, money and the state that the broad ones of business.ts and government.ts would leave in one. */
export const workingLife = `
pricing (price strategy, pricing strategy, subscription pricing, monetisation, revenue management) ~ marketing, sales, product management
  price point, freemium, subscription, discount, willingness to pay, price tier, upsell, revenue, pricing page, annual plan, price increase
customer success (customer onboarding, retention, churn, customer success manager, account success) ~ customer experience, sales
  churn, onboarding, renewal, retention rate, net revenue retention, customer health score, adoption?, expansion revenue, upsell, quarterly business review
organisational design (organisation design, org design, team topologies, self-management, holacracy, teal organisations) ~ organisational culture, leadership, change management
  reporting line, org chart, holacracy, self-organizing team, decentralized, span of control, team topology, hierarchy, matrix organization, stream-aligned
coaching (coach, executive coaching, life coaching, team coaching, leadership coaching) ~ mentoring, leadership
  coachee, coaching session, coach, powerful question, active listening, GROW model, goal setting, feedback, ICF
bootstrapping (indie hacking, solopreneurs, bootstrapped companies, freelancing, freelancer, self-employment, side projects) ~ entrepreneurship
  bootstrapped, indie hacker, side project, freelance, invoice, solo founder, ramen profitable, passive income, micro-SaaS, self-employed
family businesses (family business, succession planning, family firms, business succession) ~ entrepreneurship
  succession, next generation, family-owned, heir, founder's children, family firm, handover
franchising (franchises, retail chains, franchisee) ~ entrepreneurship, e-commerce
  franchise, franchisor, franchisee, royalty fee, chain store, outlet
retail (shops, shopkeeping, merchandising, supermarkets, retail management, consumer goods) ~ e-commerce, marketing
  store?, shelf space, checkout, supermarket, shopper, footfall, merchandising, inventory, point of sale, high street, private label, brick-and-mortar
packaging design (packaging, product packaging, sustainable packaging) ~ graphic design, sustainability
  packaging, carton, label?, shrink wrap, recyclable, bottle?, box?, unboxing, blister pack
cooperatives (co-ops, worker cooperatives, commons, employee ownership, platform cooperatives, mutuals) ~ social enterprise, economics
  cooperative, worker-owned, co-op, member-owned, Mondragon, employee ownership, commons, credit union, mutual aid
social investment (impact investing, ESG, sustainable finance, green finance, responsible investment) < finance ~ sustainability, social enterprise
  impact fund, ESG rating, green bond, divestment, stewardship?, social bond, responsible investing, taxonomy?, greenwashing, blended finance
corporate governance (boards, board of directors, company secretary, non-executive directors, charity governance, trustees) ~ company law, leadership
  board of directors, shareholder, trustee, chair of the board, annual meeting, fiduciary, audit committee, non-executive, proxy vote, board meeting
compliance and risk (risk management, compliance, internal audit, anti-money laundering, enterprise risk, fraud prevention) ~ regulation, accounting
  risk register, internal control, money laundering, due diligence, audit trail, whistleblower, fraud, sanctions, know your customer, risk appetite, Sarbanes-Oxley
investing (stock market, shares, index funds, derivatives, trading, portfolio management, wealth management, stocks) < finance ~ personal finance
  stock price, dividend, index fund, portfolio, hedge fund, bond yield, option pricing, futures contract, S&P 500, bull market, Wall Street, ETF, short selling, value investing, volatility, equities
central banks and inflation (inflation, monetary policy, central banking, interest rates, currencies) < economics ~ finance
  inflation, interest rate, Federal Reserve, central bank, ECB, quantitative easing, recession, exchange rate, consumer price index, monetary policy, bank run, deflation
international trade (trade policy, globalisation, exports, customs, tariffs) < economics ~ international relations, supply chain
  tariff, export, import?, WTO, free trade, trade agreement, customs duty, globalization, trade deficit, supply chain, trade war
property investment (buy-to-let, landlords, real estate investing, mortgages, house buying) < real estate ~ personal finance
  mortgage, rental yield, landlord, buy-to-let, deposit?, house price, tenant, down payment, refinancing, REIT
community organising (community organizing, activism, campaigning, grassroots campaigns, protest, social movements, activist) ~ civic engagement, nonprofits
  activist, protest, petition, grassroots, canvassing, rally, direct action, campaigner, mobilize, coalition, sit-in, march?
media literacy (fact-checking, critical thinking, news literacy, information literacy) ~ misinformation, journalism, education
  fact-check, source criticism, deepfake, clickbait, verify?, hoax, misleading?, propaganda, rumor, bias?, reverse image search
data journalism (investigative data, data reporting, computational journalism, newsroom graphics) < journalism ~ data visualisation
  data journalist, spreadsheet, leaked documents, newsroom, scraping, interactive graphic, data-driven story, FOIA request, Panama Papers, visual story
publishing (book publishing, publisher, self-publishing, literary agents, magazines, book trade) ~ literature, writing
  manuscript, royalties, ISBN, literary agent, bookshop, paperback, imprint, self-published, print run, advance?, e-book, editor?, magazine?
census and demography (demography, population, census, official statistics, migration statistics, population studies) ~ statistics, anthropology
  census, birth rate, population growth, life expectancy, fertility rate, household, demographer, national statistics, median age, mortality, population density
cyber warfare (cyber conflict, information warfare, state hackers, cyber defence, intelligence services) ~ cybersecurity, defence
  state-sponsored, cyber attack, espionage, critical infrastructure, NSA, hacker group, malware, sabotage, intelligence agency, Stuxnet, zero-day
trademark and patent law (trademarks, patents, trade mark law, patent attorney, trademark law) < intellectual property
  patent claim, prior art, trademark, infringement, patent office, patent examiner, brand name, inventor, patent troll, USPTO
primary schooling (primary school, elementary school, primary school teaching, primary teacher, elementary teacher) < education ~ early childhood, literacy
  primary school, elementary school, pupil, phonics, times table, playground, third grade, key stage, class teacher, reception class
toys and play (toys, playgrounds, toy design, games for children) ~ early childhood, parenting
  toy, playground, pretend play, doll, teddy bear, wooden blocks, playful, sandbox, swing?
hiring and interviews (job interviews, interviewing candidates, technical interviews, CVs, employer branding, onboarding new hires) < recruitment ~ careers
  candidate?, job description, interviewer, CV, résumé, cover letter, take-home test, onboarding, applicant, structured interview, salary negotiation, offer letter
`;
