/** Topics of computing: software, systems, security, devices. The format is described in `read-topics.ts`. */
export const technology = `
software engineering (software development, software, developer, software engineer, software developer, programming, coding, programmer, computer programming) ~ open source, agile, DevOps
  codebase, source code, refactoring, code review, pull request, technical debt, unit test, debugging, debugger, compiler, IDE, pair programming, design pattern, software architecture, monolith, legacy code, library?, API?, bug?, release?, version control, git, repository?, developer?, coder, programmer, programming language, clean code, software engineer, developers?, hackathon, code?
software architecture (system design, software architect) < software engineering ~ microservices, distributed systems
  microservice, monolith, event-driven, domain-driven design, hexagonal architecture, bounded context, coupling and cohesion, architecture decision record, modular, layered architecture, CQRS, event sourcing, scalability
microservices (service-oriented architecture, SOA) < software architecture
  microservice, service mesh, API gateway, container, Kubernetes, Istio, monolith, event-driven, message broker, saga pattern
software testing (quality assurance, QA, test automation, tester, QA engineer, test-driven development, TDD) < software engineering
  unit test, integration test, end-to-end test, regression test, test coverage, test suite, mocking, flaky test, Selenium, Playwright, Cypress, property-based testing, fuzzing, test case, acceptance test, continuous integration
agile (agile development, scrum, agile methods, agile coach, scrum master, kanban) < software engineering ~ product management, project management
  sprint, user story, backlog, stand-up, retrospective, product owner, velocity?, waterfall, iterative, minimum viable product, MVP, story point, extreme programming, iteration?, agile team, incremental delivery, daily standup, sprint planning
DevOps (continuous delivery, continuous integration, CI/CD, site reliability engineering, SRE, platform engineering, DevOps engineer, platform engineer) < software engineering ~ cloud computing, observability
  deployment, pipeline?, Docker, Kubernetes, container, Jenkins, GitHub Actions, Terraform, infrastructure as code, Ansible, build server, rollback, blue-green deployment, canary release, on-call, incident response, postmortem, configuration management, deploy?, automated build, DevSecOps, continuous deployment
observability (monitoring, application monitoring, logging) < DevOps
  Prometheus, Grafana, distributed tracing, OpenTelemetry, alerting, logs, metrics?, latency, dashboards?, uptime, SLO, error budget
cloud computing (cloud, cloud services, cloud infrastructure, cloud hosting, cloud engineer, infrastructure as a service, IaaS, SaaS, PaaS) ~ data centres, DevOps
  AWS, Amazon Web Services, Azure, Google Cloud, virtual machine, virtualization, serverless, EC2, S3 bucket, Lambda function, cloud provider, cloud-based, public cloud, private cloud, hybrid cloud, multi-tenant, elastic, migration to the cloud, software as a service, platform as a service, cloud native, FedRAMP, data center?, on-premises, provisioning
AWS (Amazon Web Services) < cloud computing
  EC2, S3, Lambda, DynamoDB, CloudFormation, CloudFront, Amazon, IAM role
Azure (Microsoft Azure) < cloud computing
  Azure DevOps, Azure Functions, Active Directory, Microsoft
serverless (functions as a service) < cloud computing
  Lambda, cold start, Cloudflare Workers, function as a service
data centres (hosting, web hosting, servers, IT infrastructure, infrastructure engineer, system administration, system administrator, sysadmin, IT operations) ~ cloud computing, networking
  server, data center, rack, cooling, power usage effectiveness, consolidation, mainframe, storage array, colocation, uptime, load balancer, backup, disaster recovery, virtualization, hosting provider, bare metal, server room, Linux server, hosted?, outage
Kubernetes (K8s, container orchestration, Docker, containers) < DevOps
  pod, Helm chart, kubectl, cluster?, container image, ingress, operator pattern, containerd, Dockerfile, node pool
Linux (Ubuntu, Debian, Unix, shell scripting) ~ open source
  kernel, bash, command line, distribution?, Fedora, Arch Linux, systemd, package manager, terminal?, GNU, Red Hat, shell script
open source (open-source software, free software, FOSS, libre software, open source software) < software engineering ~ GitHub, software licensing
  GitHub, maintainer, contributor, pull request, fork?, open source license, GPL, MIT license, Apache license, public repository, open sourced, community contribution, Linux, code reuse, shared code, source code, copyleft, upstream, free and open, reusable code, open source project, inner source, code repository, Mozilla
GitHub (git, GitLab, version control) < open source
  pull request, repository, repo, commit, branch, merge, fork?, issue tracker, git, GitHub Pages, GitHub Actions, README, code review, version control, gist
software licensing (software licences, open source licences, licensing) ~ open source, intellectual property, public procurement
  GPL, MIT license, copyleft, end user license agreement, EULA, license agreement, perpetual license, per-seat, license fee, license compliance, software asset management, Creative Commons, public domain, license?
APIs (API, web services, application programming interfaces, REST, web APIs, API design, developer experience, developer relations, developer advocate) < software engineering ~ systems integration
  REST API, RESTful, endpoint, GraphQL, JSON, XML, SOAP, web service, webhook, API key, rate limit, developer portal, developer hub, OpenAPI, Swagger, SDK, API documentation, mashup, third-party developer, machine-readable, API first, developers?, gRPC, API call, query parameter
systems integration (interoperability, enterprise integration, middleware, system integration) ~ APIs, enterprise architecture
  data exchange, legacy system, integration layer, message queue, ESB, interoperable, data standard, connector, ETL, interface between systems, silos, single sign-on, Kafka
enterprise architecture (enterprise IT, IT strategy, CIO, chief information officer, CTO, chief technology officer, IT management, information technology) ~ digital transformation
  TOGAF, legacy system, IT portfolio, IT modernization, shared services, IT governance, enterprise system, IT department, technology roadmap, mainframe, ERP, SAP, IT spending
databases (database administration, DBA, SQL, relational databases, database engineer) < software engineering ~ data engineering
  PostgreSQL, MySQL, SQLite, Oracle database, NoSQL, MongoDB, query optimizer, transaction isolation, ACID, index scan, schema migration, join?, replication, sharding, relational model, Redis, stored procedure, query plan, B-tree, foreign key
distributed systems (distributed computing, consensus algorithms) < software engineering ~ databases
  consensus, Raft, Paxos, CAP theorem, eventual consistency, replication, partition tolerance, Byzantine fault, vector clock, CRDT, fault tolerance, leader election, quorum, message queue, Kafka, gossip protocol
algorithms (data structures, computational complexity, theoretical computer science, computer science) < software engineering ~ mathematics
  big O, NP-complete, dynamic programming, hash table, binary tree, graph algorithm, sorting algorithm, time complexity, shortest path, Turing machine, automata, heuristic, approximation algorithm, polynomial time
programming languages (language design, compilers, functional programming, type systems) < software engineering
  compiler, type system, Haskell, OCaml, Lisp, lambda calculus, monad, garbage collection, static typing, interpreter?, LLVM, parser, syntax tree, type inference, closure, immutable, Scala, Erlang, Clojure
Python (Python programming, Django) < software engineering
  Python, pip, NumPy, pandas, Django, Flask, FastAPI, Jupyter, PyPI, asyncio, virtualenv, type hint
JavaScript (TypeScript, Node.js, front-end JavaScript) < web development
  JavaScript, Node.js, npm, React, Vue, Angular, Svelte, ECMAScript, TypeScript, webpack, Vite, Deno, DOM, promise?, browser?
Java (JVM, Kotlin, Spring Boot) < software engineering
  JVM, Spring framework, Maven, Gradle, Kotlin, bytecode, Hibernate, OpenJDK
Go (Golang, Go programming) < software engineering
  golang, goroutine, go module, gofmt, channel?, Kubernetes?
Rust (Rust programming, Rustlang) < software engineering
  borrow checker, cargo, crate, memory safety, ownership and borrowing, Tokio, unsafe code, Rustacean
C++ (C programming, systems programming, embedded C) < software engineering
  pointer, memory leak, template metaprogramming, header file, GCC, Clang, undefined behavior, std::vector, RAII, C++20
R (R programming, RStats, tidyverse) < statistics
  tidyverse, ggplot2, dplyr, CRAN, RStudio, Shiny, data frame
web development (web developer, front-end development, frontend, full-stack development, websites, webmaster, web design, frontend developer) < software engineering ~ web performance, JavaScript, content management systems
  HTML, CSS, JavaScript, browser, responsive design, front end, back end, web page, web standards, W3C, HTTP, stylesheet, jQuery, Bootstrap, React, web app, web application, static site, single-page application, DOM, web server, framework?, site redesign, website redesign, HTML5, web designer, webmaster
web performance (page speed, Core Web Vitals, website speed) < web development
  page load, load time, lazy loading, caching, CDN, minify, Lighthouse, largest contentful paint, image compression, bandwidth, time to first byte, latency, slow page, bundle size
content management systems (CMS, WordPress, Drupal, website management, web publishing) < web development ~ content strategy, web governance
  WordPress, Drupal, Joomla, Hugo, static site generator, Jekyll, headless CMS, template, plugin, content type, web publishing, taxonomy, editor workflow, Contentful, migrate content, site builder
mobile apps (app development, mobile development, iOS, Android, native apps, mobile developer, smartphone apps, app developer) < mobile technology ~ software engineering
  app store, Google Play, iPhone, iPad, native app, Swift, Kotlin, Flutter, React Native, push notification, download the app, Xcode, hybrid app, mobile application, app?, in-app, beta test
mobile technology (mobile, smartphones, mobile devices, mobile web, mobile first, responsive design, tablets, mobile phones, responsive web design, mobile product) ~ web development, user experience
  smartphone, iPhone, Android, tablet, iPad, mobile-friendly, mobile friendly, responsive design, responsive website, cell phone, text message, SMS, mobile user, mobile traffic, screen size, mobile app, mobile website, touch screen, wearable, smaller screen, BYOD, mobile device management, mobile strategy, device?, on the go, QR code, mobile site, viewport, 5G
wearables (smart watches, fitness trackers) < mobile technology ~ internet of things
  smartwatch, Apple Watch, Fitbit, wearable device, heart rate monitor, Google Glass, smart glasses, wearable technology
internet of things (IoT, connected devices, smart home, smart devices, sensors) ~ embedded systems, local government
  sensor, connected device, smart meter, smart thermostat, Arduino, Raspberry Pi, MQTT, beacon, Bluetooth, RFID, edge computing, home automation, Zigbee, telemetry, smart city
embedded systems (firmware, microcontrollers, electronics, hardware, embedded software, electrical engineering, electronic engineering) ~ internet of things, robotics
  microcontroller, firmware, FPGA, real-time operating system, circuit board, PCB, soldering, Arduino, ARM processor, oscilloscope, GPIO, interrupt handler, JTAG, transistor, voltage
semiconductors (chips, chip design, chipmaking) < embedded systems
  wafer, lithography, EUV, TSMC, Intel, Nvidia, foundry, transistor, silicon, ASML, integrated circuit, nanometer, RISC-V, GPU
robotics (robots, robot engineer, drones, autonomous vehicles) ~ embedded systems, artificial intelligence
  robot, drone, unmanned aerial, actuator, manipulator, autonomous, self-driving, lidar, humanoid, robot arm, ROS, path planning, quadcopter, UAV, driverless car, SLAM, industrial robot
automation (workflow automation, process automation, robotic process automation, RPA, business process automation, automation lead, low-code, no-code) ~ business processes, artificial intelligence
  bot, software bot, robotic process automation, RPA, repetitive task, workflow, automate, automated, UiPath, macro, Zapier, low-code, scripting, manual process, data entry, straight-through processing, unattended bot, intelligent automation, attended bot, process mining, swivel chair, back office, low-value work
virtual reality (VR, augmented reality, AR, mixed reality, extended reality, XR, immersive technology, metaverse) ~ emerging technology, video games
  virtual reality, augmented reality, headset, Oculus, Vive, immersive, HoloLens, 360-degree video, mixed reality, haptic, metaverse, avatar, 3D environment, holographic, Pokemon Go
blockchain (distributed ledger, cryptocurrency, Bitcoin, Ethereum, crypto, web3) ~ emerging technology, fintech
  blockchain, bitcoin, ethereum, smart contract, distributed ledger, token?, NFT, proof of work, proof of stake, wallet?, decentralized, mining?, DeFi, stablecoin, solidity, cryptocurrency
quantum computing (quantum information, quantum technology) ~ physics, emerging technology
  qubit, quantum computer, superposition, entanglement, quantum gate, quantum supremacy, quantum error correction, quantum annealing, Shor's algorithm, post-quantum
emerging technology (emerging technologies, new technology, technology trends, tech trends, future technology, tech innovation, technology scouting, technology scout, futurism, foresight, future of technology) ~ innovation, virtual reality, artificial intelligence, blockchain, internet of things
  emerging tech, artificial intelligence, virtual reality, augmented reality, blockchain, drone, 3D printing, wearable, internet of things, chatbot, virtual assistant, pilot program?, prototype?, cutting-edge, next generation, early adopter, hype cycle, machine learning, disruptive, proof of concept, robotic process automation, voice assistant, sandbox, new technologies, self-driving car, technology adoption
3D printing (additive manufacturing, makers, maker movement, makerspaces) ~ emerging technology, manufacturing
  3D printer, filament, additive manufacturing, CAD model, makerspace, laser cutter, maker faire, resin print, rapid prototyping, fab lab, STL file
cybersecurity (information security, infosec, IT security, computer security, cyber security, security engineer, security architect, CISO, hacking, ethical hacking) ~ privacy, encryption, identity management
  vulnerability, malware, phishing, ransomware, hacker, firewall, penetration test, breach, exploit, patching, zero-day, threat actor, two-factor authentication, intrusion detection, cyberattack, botnet, denial of service, NIST, security control, CVE, bug bounty, attack surface, zero trust, vulnerability disclosure, password, antivirus, spyware, cyber threat, HTTPS, SSL certificate, secure connection, data breach, security operations, FISMA, incident response, threat model, FedRAMP, encryption
encryption (cryptography, HTTPS, SSL, TLS) < cybersecurity
  cipher, public key, private key, certificate authority, HTTPS, TLS certificate, end-to-end encryption, RSA, elliptic curve, hash function, zero-knowledge proof, AES, encrypted, key exchange, digital signature, PGP
identity management (authentication, single sign-on, digital identity, login, access management, identity and access management, IAM) < cybersecurity
  authentication, two-factor, multi-factor, password, OAuth, SAML, OpenID, single sign-on, biometric, identity proofing, login, sign-in, passkey, credential, authorization, access control, facial recognition, fingerprint, username
information assurance (risk management, security compliance, IT risk, IT audit) < cybersecurity
  security control, NIST, ISO 27001, risk assessment, authority to operate, accreditation, FISMA, audit trail, compliance, SOC 2, business continuity, security assessment, risk framework
networking (computer networks, telecommunications, telecoms, network engineer, broadband, internet infrastructure, 5G) ~ data centres
  TCP/IP, router, routing protocol, BGP, DNS, IPv6, packet, bandwidth, fiber optic, Wi-Fi, wireless network, LTE, 5G, spectrum auction, latency, VPN, Ethernet, broadband access, internet service provider, domain name, net neutrality
operating systems (kernels, Windows, macOS) < software engineering
  kernel, scheduler, file system, virtual memory, process isolation, device driver, syscall, Windows 11, macOS, Linux, hypervisor
computer graphics (3D graphics, rendering, computer animation, visual effects, VFX) ~ video games, animation
  ray tracing, shader, GPU, OpenGL, Vulkan, Blender, mesh, texture mapping, rasterization, rendering pipeline, motion capture, 3D modeling, computer-generated imagery
geographic information systems (GIS, mapping, maps, cartography, geospatial, geospatial data, remote sensing, OpenStreetMap, geography) ~ data visualisation, open data
  geospatial, map, interactive map, satellite imagery, coordinates, latitude, OpenStreetMap, ArcGIS, QGIS, geocoding, spatial data, shapefile, geolocation, GPS, map layer, raster, projection?, location data, Mapbox, mapmaking
bioinformatics (computational biology, genomics data) < biology ~ data science
  sequence alignment, genome assembly, BLAST, RNA-seq, gene expression, phylogenetic, protein structure, microarray, variant calling, single-cell
accessibility of technology (assistive technology, assistive devices, screen readers, screen reader) < web accessibility
  screen reader, JAWS, NVDA, VoiceOver, braille display, switch control, speech recognition, magnifier, captioning, keyboard navigation, alt text, hearing aid, text-to-speech, blind user, low vision
online safety (child safety online, digital wellbeing, internet safety, online harms, scams) ~ cybersecurity, digital skills
  phishing, scam, identity theft, cyberbullying, parental control, password, safe online, online fraud, spam, trolling, content moderation, sextortion, safe browsing, social engineering, misinformation
technical support (IT support, help desk, service desk) ~ customer service
  help desk, ticket, troubleshooting, ServiceNow, ITIL, knowledge base, service level agreement, incident management, user support
spreadsheets (Excel, Google Sheets) ~ data analysis
  Excel, pivot table, formula?, macro, Google Sheets, VLOOKUP, cell?, CSV file
technical writing (documentation, technical documentation, docs, technical writer, developer documentation) ~ plain language, APIs
  documentation, README, user manual, style guide, API reference, docs as code, Markdown, release notes, tutorial, how-to guide, knowledge base, Diataxis, information typing
digital preservation (web archiving, archives, records management, archivist) ~ libraries, history
  web archive, Wayback Machine, Internet Archive, digitization, metadata, records retention, archival, link rot, preservation, finding aid, digital collection, born-digital, National Archives
hackathons (coding challenges, codeathons) < software engineering ~ crowdsourcing, prize competitions
  hackathon, hacker, coding competition, weekend event, datathon, code sprint, civic hackathon, demo day
`;
