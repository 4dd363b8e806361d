/** Topics of business, work and organisations. */
export const business = `
entrepreneurship (startups, start-ups, startup, founders, founding companies, small business, new businesses, business owner) ~ venture capital, innovation, product management
  founder, startup, seed round, pitch deck, Y Combinator, accelerator, incubator, bootstrapped, product-market fit, co-founder, small business, business plan, entrepreneur, lean startup, venture, burn rate, unicorn?, angel investor, scale-up, side project
venture capital (VC, angel investing, fundraising for startups, startup funding, investor relations, private equity) < finance ~ entrepreneurship
  venture capitalist, term sheet, Series A, seed round, valuation, angel investor, portfolio company, cap table, due diligence, pitch deck, limited partner, exit, IPO, convertible note
product management (product manager, product owner, product strategy, product development, product lead, head of product) ~ agile, user experience, entrepreneurship
  roadmap, product manager, feature prioritization, user story, product-market fit, MVP, backlog, stakeholder, product owner, customer discovery, jobs to be done, release planning, product vision, product lifecycle, go-to-market, feature request, product team
project management (project manager, programme management, programme manager, program manager, PMO, delivery management, delivery manager) ~ agile, leadership
  Gantt chart, milestone, deliverable, scope creep, stakeholder, PMP, critical path, project plan, risk register, project charter, deadline, work breakdown structure, PRINCE2, kickoff meeting, status report, project team, waterfall
innovation (innovation management, public sector innovation, R&D, research and development, invention, creativity, innovation lab, pilots) ~ emerging technology, design thinking, entrepreneurship, prize competitions
  innovator, innovation lab, pilot, prototype, disruptive, incubator, experiment, proof of concept, idea generation, breakthrough, intrapreneur, test and learn, R&D, research and development, fail fast, invention, sandbox, idea?, new approach, testbed, tech transfer, innovation fellow, innovative, early-stage
leadership (leading teams, executive leadership, leaders, management, people management, team leadership, managing people, team management, engineering management, engineering manager, team lead) ~ change management, organisational culture, mentoring
  leader, vision?, delegate, executive, team morale, one-on-one, direct report, feedback culture, decision-making, servant leadership, micromanage, emotional intelligence, psychological safety, management style, CEO, manager, trust, empower, humility
change management (organisational change, transformation management, organisational development) ~ leadership, digital transformation
  resistance to change, stakeholder, change agent, buy-in, Kotter, adoption, transition, culture change, reorganization, change initiative, executive sponsor
organisational culture (company culture, workplace culture, employee engagement, teams, teamwork, team building) ~ leadership, human resources
  psychological safety, employee engagement, company culture, values, morale, team building, burnout, collaboration, silo, employee survey, workplace, recognition, trust
remote work (telework, working from home, hybrid work, distributed teams, digital nomads, future of work, flexible work) ~ organisational culture
  telework, work from home, remote team, Zoom, video conferencing, coworking, hybrid work, commuting, asynchronous, home office, distributed team, virtual meeting, Slack, teleworker, webinar?
human resources (HR, people operations, talent management, HR manager, workforce, personnel, workforce development) ~ recruitment, organisational culture, employment law
  employee, onboarding, performance review, workforce, compensation, payroll, benefits package, employee retention, talent, turnover, training, HR, civil service, succession planning, job classification, personnel, employee handbook, OPM
recruitment (recruiting, hiring, talent acquisition, recruiter, jobs, headhunting, headhunter) ~ human resources, careers
  recruiter, candidate, job description, interview process, applicant, job posting, hiring manager, resume, vacancy, talent pool, employer branding, job fair, USAJOBS, headhunter, LinkedIn, hire
careers (career development, job search, career change, professional development, career growth, finding a job, career coaching, a new job, new job, job hunting, employability) ~ mentoring, recruitment, training
  career, resume, CV, job interview, promotion, professional development, mentor, networking event, job seeker, career path, salary negotiation, cover letter, internship, detail assignment, skills development, job opportunity, rotation, fellowship, career advice, work-life balance, job board, professional growth, apply now, hiring
mentoring (coaching, mentorship, mentors, mentor, coach, executive coaching) ~ careers, leadership, training
  mentor, mentee, mentoring program, coach, protégé, one-on-one, advice, sponsor, guidance, role model, career advice, peer mentoring, reverse mentoring
training (training courses, learning and development, L&D, professional training, staff training, workshops, corporate learning, webinars, trainer, instructor) ~ education, online learning, careers
  training, workshop, webinar, course, curriculum, trainer, certification, e-learning, learner, upskilling, learning management system, instructor, classroom, on-demand, online course, boot camp, register now, module, continuing education, instructional design, attendee, professional development
productivity (time management, personal productivity, getting things done, note-taking, habits, personal knowledge management) ~ psychology, remote work
  to-do list, procrastination, deep work, Pomodoro, GTD, inbox zero, habit, prioritize, time blocking, distraction, calendar, Notion, Obsidian, note-taking, Zettelkasten, focus?
public speaking (presentations, presentation skills, conferences, speaking, talks, public speaker, event organiser) ~ storytelling, training
  audience, slide, PowerPoint, keynote, speaker, TED talk, stage fright, rehearse, conference talk, toastmasters, presenter, speech, body language, slide deck
events (event management, conference organising, event planning, event manager) ~ online communities, marketing
  attendee, venue, registration, conference, speaker line-up, event planner, sponsor, meetup, agenda, unconference, panel discussion, RSVP
negotiation (conflict resolution, mediation, persuasion) ~ leadership, psychology
  negotiator, mediator, BATNA, bargaining, compromise, win-win, conflict resolution, Getting to Yes, concession, de-escalation
marketing (marketer, marketing manager, advertising, promotion, marketing strategy, campaigns, CMO) ~ digital marketing, branding, public relations
  campaign, target audience, advertising, advertisement, market research, consumer, segmentation, brand awareness, promotion, outreach, positioning, marketer, call to action, market share, ad spend, customer acquisition, audience research
digital marketing (online marketing, internet marketing, growth marketing, performance marketing, growth hacking, digital marketer) < marketing ~ social media, search engine optimisation, email marketing
  landing page, conversion rate, click-through rate, pay-per-click, PPC, Google Ads, retargeting, lead generation, funnel, display ad, A/B test, affiliate marketing, ad campaign, online advertising, AdWords, attribution
content marketing (inbound marketing, content creation, newsletters, blogs) < marketing ~ content strategy, copywriting, social media
  blog post, editorial calendar, ebook, lead magnet, content creator, newsletter, audience engagement, thought leadership, evergreen content, storytelling, repurpose content, infographic
email marketing (email newsletters, newsletters, email campaigns, mailing lists) < digital marketing
  newsletter, open rate, subscriber, subject line, click-through rate, mailing list, Mailchimp, email campaign, unsubscribe, GovDelivery, drip campaign, inbox, spam filter, email list
public relations (PR, communications, corporate communications, media relations, public affairs, press office, outreach, communications director, spokesperson, strategic communication, communications manager) ~ marketing, journalism, social media
  press release, spokesperson, media coverage, reputation, crisis communication, journalist, press conference, messaging, news media, public affairs officer, outreach campaign, media outlet, talking points, awareness campaign, reporter, communicator
sales (selling, business development, sales manager, account management, account manager, B2B sales, CRM) ~ marketing, customer service
  sales pipeline, lead?, prospect, quota, closing deals, CRM, Salesforce, cold call, account executive, customer acquisition, upsell, sales team, sales rep, demo?
customer experience (CX, customer satisfaction, customer insight, customer feedback, client experience, voice of the customer, customer experience manager) ~ customer service, user experience, surveys, service design
  customer satisfaction, net promoter score, customer journey, customer feedback, voice of the customer, touchpoint, pain point, satisfaction survey, journey map, customer-centric, customer need, CSAT, ACSI, customer loyalty, customer expectations, complaint, ratings and reviews, feedback button, Yelp, customer-focused, satisfaction score, customer service
customer service (customer support, customer care, contact centres, contact centers, call centres, call centers, help lines, live chat, contact centre manager, support agent, call center manager) ~ customer experience, chatbots
  contact center, call center, agent, live chat, help desk, hold time, wait time, call volume, toll-free, customer service representative, phone call, service level, IVR, interactive voice response, callback, first call resolution, inquiry, customer support, hotline, call deflection, self-service, caller, email response, complaint, FAQ, Zendesk, web chat, frequently asked questions, omnichannel, phone tree
business processes (process improvement, operations, operations management, lean management, Six Sigma, efficiency, operational excellence, COO, operations manager, business analysis, business analyst) ~ automation, metrics, project management
  process improvement, lean, Six Sigma, Kaizen, bottleneck, workflow, efficiency, streamlined, process map, standard operating procedure, back office, throughput, continuous improvement, waste reduction, business process, reengineering, cycle time, streamline
business strategy (strategy, strategic planning, business models, corporate strategy, management consulting, strategy consultant) ~ leadership, innovation
  competitive advantage, business model, SWOT, Porter, market entry, strategic plan, mission statement, core competency, scenario planning, strategic goal, McKinsey, diversification, business case
return on investment (ROI, cost-benefit analysis, business case, value for money, cost-effectiveness) ~ government finance, metrics, finance
  return on investment, ROI, cost-benefit, business case, payback, cost saving, break-even, total cost of ownership, cost per, money saved, value for money, benefit-cost, cost-effective, save money, cost avoidance
finance (financial markets, corporate finance, investing, investment, CFO, banking, financial services, financial analyst, investor, banker) ~ economics, accounting, fintech
  stock market, bond, equity, dividend, hedge fund, asset, interest rate, portfolio, cash flow, balance sheet, bank, capital markets, shareholder, credit risk, Wall Street, derivative, IPO, investor, inflation, mutual fund, ETF, liquidity
personal finance (saving money, budgeting at home, retirement planning, financial literacy, pensions, household finance) ~ finance
  savings account, mortgage, credit score, retirement, debt, index fund, 401(k), pension, credit card, student loan, emergency fund, FIRE, compound interest, credit report, household budget
accounting (accountant, bookkeeping, auditing, auditor, financial reporting, controller) < finance ~ tax
  ledger, balance sheet, audit, invoice, GAAP, IFRS, accounts payable, depreciation, bookkeeper, reconciliation, accrual, financial statement, CPA, expense report
fintech (payments, digital banking, financial technology, mobile payments) < finance ~ blockchain
  payment processing, mobile payment, PayPal, Stripe, neobank, open banking, digital wallet, KYC, peer-to-peer lending, payment gateway, contactless, point of sale
insurance (actuary, actuarial science, insurers) ~ finance
  premium, policyholder, underwriter, claim?, actuary, reinsurance, deductible, coverage?, insurer, risk pool, annuity
economics (economist, macroeconomics, microeconomics, economic policy, behavioural economics, development economics) ~ finance, policy, statistics
  GDP, inflation, monetary policy, central bank, unemployment rate, supply and demand, fiscal policy, recession, trade deficit, elasticity, utility function, Keynes, market failure, externality, inequality, labor market, productivity growth, game theory, economic growth, tariff
behavioural science (behavioural economics, nudging, behavioural insights, decision making, nudge theory) ~ psychology, economics, policy
  nudge, cognitive bias, Kahneman, loss aversion, default option, choice architecture, heuristics, prospect theory, randomized trial, behavioral science, framing effect, decision-making
supply chain (logistics, supply chain management, shipping, freight, inventory management, warehousing) ~ manufacturing, public procurement
  warehouse, freight, inventory, container ship, supplier, last mile, distribution center, demand forecasting, just-in-time, port congestion, fulfillment, trucking, customs, logistics
manufacturing (industry 4.0, production engineering, factories, industrial engineering, mechanical engineering, mechanical engineer) ~ supply chain, robotics, 3D printing
  factory, assembly line, CNC, lean manufacturing, machining, quality control, production line, industrial, welding, robotics, plant manager, tooling, semiconductor fab
e-commerce (online retail, online shopping, retail, ecommerce, shop owner) ~ digital marketing, sales
  online store, Shopify, Amazon, checkout, shopping cart, retailer, marketplace, product page, fulfillment, merchant, brick-and-mortar, conversion rate, consumer, drop shipping
real estate (property, housing market, property development, estate agent) ~ urban planning, personal finance
  mortgage, landlord, tenant, rent, home price, commercial real estate, listing, realtor, property value, zoning, housing supply, foreclosure
construction (building trade, civil engineering, structural engineering, civil engineer, infrastructure projects) ~ architecture of buildings, urban planning
  contractor, concrete, scaffolding, building code, steel frame, excavation, bridge, structural load, infrastructure, asphalt, foundation?, tunnel, crane
hospitality (tourism, hotels, travel industry, restaurants, tourism management) ~ travel, cooking
  hotel, guest, tourist, booking, restaurant, occupancy rate, Airbnb, front desk, tour operator, concierge, destination marketing
social enterprise (social entrepreneurship, impact investing, social impact, corporate social responsibility, CSR, ESG, corporate sustainability) ~ nonprofits, sustainability
  social enterprise, impact investing, B Corp, triple bottom line, ESG, stakeholder capitalism, fair trade, microfinance, social impact bond, cooperative
nonprofits (charities, non-profits, NGOs, philanthropy, fundraising, charity work, foundations, grant writing, grantmaking, fundraiser) ~ volunteering, social enterprise
  donor, donation, grant, fundraising, charity, nonprofit, philanthropist, foundation, beneficiary, endowment, NGO, capital campaign, grantee, giving day
volunteering (volunteers, volunteer coordination, volunteer coordinator, volunteer management, community service) ~ nonprofits, citizen science, online communities
  volunteer, community service, volunteer hours, food bank, AmeriCorps, Peace Corps, good cause, mutual aid, soup kitchen, helpers
`;
