/** Topics of computing: software, systems, security, devices. The format is described in `read-topics.ts`. */
export const technology = `
software engineering (software development, software, developer, software engineer, software developer, programming, coding, programmer, computer programming, legacy code, software craftsmanship, backend developer, full-stack developer, pair programming) ~ open source, agile, DevOps
  codebase, source code, refactoring, code review, pull request, technical debt, unit test, debugging, debugger, compiler, IDE, design pattern, software architecture, monolith, library?, API?, bug?, release?, version control, git, repository?, coder, programming language, clean code, developers?, hackathon
software architecture (system design, software architect) < software engineering ~ microservices, distributed systems
  microservice, monolith, event-driven, domain-driven design, hexagonal architecture, bounded context, coupling and cohesion, architecture decision record, modular, layered architecture, CQRS, event sourcing, scalability
microservices (service-oriented architecture, SOA) < software architecture
  service mesh, API gateway, container, Kubernetes, Istio, monolith, event-driven, message broker, saga pattern
software testing (quality assurance, QA, test automation, tester, QA engineer, test-driven development, TDD) < software engineering
  unit test, integration test, end-to-end test, regression test, test coverage, test suite, mocking, flaky test, Selenium, Playwright, Cypress, property-based testing, fuzzing, test case, acceptance test, continuous integration
agile (agile development, scrum, agile methods, agile coach, scrum master, kanban) < software engineering ~ product management, project management
  sprint, user story, backlog, stand-up, retrospective, product owner, velocity?, waterfall, iterative, minimum viable product, MVP, story point, extreme programming, iteration?, agile team, incremental delivery, daily standup, sprint planning
DevOps (continuous delivery, continuous integration, CI/CD, DevOps engineer) < software engineering ~ cloud computing, observability
  deployment, pipeline?, Docker, Kubernetes, container, Jenkins, GitHub Actions, Terraform, infrastructure as code, Ansible, build server, rollback, blue-green deployment, canary release, on-call, incident response, postmortem, configuration management, deploy?, automated build, DevSecOps, continuous deployment
observability (monitoring, application monitoring, logging, site reliability engineering, SRE, incident response, on-call, reliability engineering) < DevOps
  Prometheus, Grafana, distributed tracing, OpenTelemetry, alerting, logs, metrics?, latency, dashboards?, uptime, SLO, error budget, pager, toil, runbook, postmortem, incident, alert fatigue, chaos engineering
cloud computing (cloud, cloud services, cloud infrastructure, cloud hosting, cloud engineer, infrastructure as a service, IaaS, SaaS, PaaS, digital sovereignty, edge computing, cloud migration, hybrid cloud) ~ data centres, DevOps
  AWS, Amazon Web Services, Azure, Google Cloud, virtual machine, virtualization, serverless, EC2, S3 bucket, Lambda function, cloud provider, cloud-based, public cloud, private cloud, multi-tenant, elastic, migration to the cloud, software as a service, platform as a service, cloud native, FedRAMP, data center?, provisioning
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
open source (open-source software, free software, FOSS, libre software) < software engineering ~ GitHub, software licensing
  GitHub, maintainer, contributor, pull request, fork?, open source license, GPL, MIT license, Apache license, public repository, open sourced, community contribution, Linux, code reuse, shared code, source code, copyleft, upstream, free and open, reusable code, open source project, inner source, code repository, Mozilla
GitHub (git, GitLab, version control) < open source
  pull request, repository, repo, commit, branch, merge, fork?, issue tracker, GitHub Pages, GitHub Actions, README, code review, gist
software licensing (software licences, open source licences, licensing) ~ open source, intellectual property, public procurement
  GPL, MIT license, copyleft, end user license agreement, EULA, license agreement, perpetual license, per-seat, license fee, license compliance, software asset management, Creative Commons, public domain, license?
APIs (web services, application programming interfaces, REST, web APIs, API design, developer experience, developer relations, developer advocate, GraphQL, gRPC) < software engineering ~ systems integration
  REST API, RESTful, endpoint, JSON, XML, SOAP, webhook, API key, rate limit, developer portal, developer hub, OpenAPI, Swagger, SDK, API documentation, mashup, third-party developer, machine-readable, developers?, API call, query parameter, subgraph, schema federation, protobuf, API gateway, GraphQL query, N+1 query, GraphQL resolver
systems integration (interoperability, enterprise integration, middleware, system integration) ~ APIs, enterprise architecture
  data exchange, legacy system, integration layer, message queue, ESB, interoperable, data standard, connector, ETL, interface between systems, silos, single sign-on, Kafka
enterprise architecture (enterprise IT, IT strategy, CIO, chief information officer, CTO, chief technology officer, IT management, information technology, SAP, ERP) ~ digital transformation
  TOGAF, legacy system, IT portfolio, IT modernization, shared services, IT governance, enterprise system, IT department, technology roadmap, mainframe, IT spending, S/4HANA, Dynamics 365, Oracle ERP, NetSuite
databases (database administration, DBA, SQL, relational databases, database engineer, Postgres, PostgreSQL, MySQL, SQLite, data modelling, NoSQL, graph databases) < software engineering ~ data engineering
  Oracle database, MongoDB, query optimizer, transaction isolation, ACID, index scan, schema migration, join?, replication, sharding, relational model, Redis, stored procedure, query plan, B-tree, foreign key, PostgreSQL vacuum, MVCC, JSONB, query planner, partitioning, SQL query, connection pool, deadlock
distributed systems (distributed computing, consensus algorithms) < software engineering ~ databases
  consensus, Raft, Paxos, CAP theorem, eventual consistency, replication, partition tolerance, Byzantine fault, vector clock, CRDT, fault tolerance, leader election, quorum, message queue, Kafka, gossip protocol
algorithms (data structures, computational complexity, theoretical computer science, computer science) < software engineering ~ mathematics
  big O, NP-complete, dynamic programming, hash table, binary tree, graph algorithm, sorting algorithm, time complexity, shortest path, Turing machine, automata, heuristic, approximation algorithm, polynomial time
programming languages (language design, compilers, functional programming, type systems) < software engineering
  compiler, type system, Haskell, OCaml, Lisp, lambda calculus, monad, garbage collection, static typing, interpreter?, LLVM, parser, syntax tree, type inference, closure, immutable, Scala, Erlang, Clojure
Python (Python programming, Django, web scraping) < software engineering
  pip, NumPy, pandas, Flask, FastAPI, Jupyter, PyPI, asyncio, virtualenv, type hint, BeautifulSoup, scraping, notebook?
JavaScript (TypeScript, Node.js, front-end JavaScript) < web development
  npm, React, Vue, Angular, Svelte, ECMAScript, webpack, Vite, Deno, DOM, promise?, browser?, type inference, tsconfig, union type, type guard, generics
Java (JVM, Kotlin, Spring Boot) < software engineering
  Spring framework, Maven, Gradle, bytecode, Hibernate, OpenJDK
Go (Golang) < software engineering
  goroutine, gofmt, channel?, Kubernetes?
Rust (Rust programming, Rustlang) < software engineering
  borrow checker, cargo, crate, memory safety, ownership and borrowing, Tokio, unsafe code, Rustacean
C++ (systems programming, C language) < software engineering
  pointer, memory leak, template metaprogramming, header file, GCC, Clang, undefined behavior, std::vector, RAII, C++20
R (RStats, tidyverse) < statistics
  ggplot2, dplyr, CRAN, RStudio, Shiny, data frame
web development (web developer, front-end development, frontend, full-stack development, websites, webmaster, web design, frontend developer, browser extensions, Ruby on Rails, static sites, progressive web apps, PWA, web components) < software engineering ~ web performance, JavaScript, content management systems
  HTML, CSS, JavaScript, browser, responsive design, front end, back end, web page, web standards, W3C, HTTP, stylesheet, jQuery, Bootstrap, React, web app, web application, single-page application, DOM, web server, framework?, site redesign, website redesign, HTML5, Manifest V3, content script, service worker, add-on, PHP, Laravel, Symfony, Rails, Ruby
web performance (page speed, Core Web Vitals, website speed) < web development
  page load, load time, lazy loading, caching, CDN, minify, Lighthouse, largest contentful paint, image compression, bandwidth, time to first byte, latency, slow page, bundle size
content management systems (CMS, WordPress, Drupal, website management, web publishing) < web development ~ content strategy, web governance
  Joomla, Hugo, static site generator, Jekyll, headless CMS, template, plugin, content type, taxonomy, editor workflow, Contentful, migrate content, site builder
mobile apps (app development, mobile development, iOS, Android, native apps, mobile developer, smartphone apps, app developer, iOS development, Swift, iOS developer, Android developer) < mobile technology ~ software engineering
  app store, Google Play, iPhone, iPad, native app, Kotlin, Flutter, React Native, push notification, download the app, Xcode, hybrid app, mobile application, beta test, SwiftUI, UIKit, TestFlight, Objective-C, Jetpack Compose, Android Studio, APK, Play Store, app
mobile technology (mobile, smartphones, mobile devices, mobile web, mobile first, responsive design, tablets, mobile phones, responsive web design, mobile product) ~ web development, user experience
  iPhone, Android, tablet, iPad, mobile-friendly, responsive website, cell phone, text message, SMS, mobile user, mobile traffic, screen size, mobile app, mobile website, touch screen, wearable, smaller screen, BYOD, mobile device management, mobile strategy, device?, on the go, QR code, mobile site, viewport, 5G
wearables (smart watches, fitness trackers) < mobile technology ~ internet of things
  smartwatch, Apple Watch, Fitbit, wearable device, heart rate monitor, Google Glass, smart glasses, wearable technology
internet of things (IoT, connected devices, smart home, smart devices, sensors, home automation, ESP32, Arduino, Raspberry Pi) ~ embedded systems, local government
  sensor, smart meter, smart thermostat, MQTT, beacon, Bluetooth, RFID, edge computing, Zigbee, telemetry, smart city, Home Assistant, smart plug, smart bulb, voice control, motion sensor, Z-Wave, Philips Hue, self-hosted server
embedded systems (firmware, microcontrollers, electronics, hardware, embedded software, electrical engineering, electronic engineering) ~ internet of things, robotics
  microcontroller, FPGA, real-time operating system, circuit board, PCB, soldering, Arduino, ARM processor, oscilloscope, GPIO, interrupt handler, JTAG, transistor, voltage
semiconductors (chips, chip design, chipmaking) < embedded systems
  wafer, lithography, EUV, TSMC, Intel, Nvidia, foundry, transistor, silicon, ASML, integrated circuit, nanometer, RISC-V, GPU
robotics (robots, robot engineer, drones, autonomous vehicles) ~ embedded systems, artificial intelligence
  robot, unmanned aerial, actuator, manipulator, autonomous, self-driving, lidar, humanoid, robot arm, ROS, path planning, quadcopter, UAV, driverless car, SLAM, industrial robot
automation (workflow automation, process automation, robotic process automation, RPA, business process automation, automation lead, low-code, no-code, citizen developers, Power Platform, Zapier) ~ business processes, artificial intelligence
  bot, software bot, repetitive task, workflow, automate, automated, UiPath, macro, scripting, manual process, data entry, straight-through processing, unattended bot, intelligent automation, attended bot, process mining, swivel chair, back office, low-value work, Power Apps, Airtable, drag-and-drop, Power Automate, app builder, n8n
virtual reality (VR, augmented reality, AR, mixed reality, extended reality, XR, immersive technology, metaverse) ~ emerging technology, video games
  headset, Oculus, Vive, immersive, HoloLens, 360-degree video, haptic, avatar, 3D environment, holographic, Pokemon Go
blockchain (distributed ledger, cryptocurrency, Bitcoin, Ethereum, crypto, web3) ~ emerging technology, fintech
  smart contract, token?, NFT, proof of work, proof of stake, wallet?, decentralized, mining?, DeFi, stablecoin, solidity
quantum computing (quantum information, quantum technology) ~ physics, emerging technology
  qubit, quantum computer, superposition, entanglement, quantum gate, quantum supremacy, quantum error correction, quantum annealing, Shor's algorithm, post-quantum, superconducting circuit, error correction, cryogenic, logical qubit
emerging technology (emerging technologies, new technology, technology trends, tech trends, future technology, tech innovation, technology scouting, technology scout, futurism, foresight, future of technology) ~ innovation, virtual reality, artificial intelligence, blockchain, internet of things
  emerging tech, artificial intelligence, virtual reality, augmented reality, blockchain, drone, 3D printing, wearable, internet of things, chatbot, virtual assistant, pilot program?, prototype?, cutting-edge, next generation, early adopter, hype cycle, machine learning, disruptive, proof of concept, robotic process automation, voice assistant, sandbox, new technologies, self-driving car, technology adoption
3D printing (additive manufacturing, makers, maker movement, makerspaces) ~ emerging technology, manufacturing
  3D printer, filament, CAD model, laser cutter, maker faire, resin print, rapid prototyping, fab lab, STL file
cybersecurity (information security, infosec, IT security, computer security, cyber security, security engineer, security architect, CISO, hacking, ethical hacking, SOC analyst, threat intelligence, digital forensics, threat hunting, malware analysis, zero trust, network security, endpoint security, OT security, phishing awareness, security awareness training, cloud security, cyber insurance) ~ privacy, encryption, identity management
  vulnerability, malware, phishing, ransomware, hacker, firewall, penetration test, breach, exploit, patching, zero-day, threat actor, two-factor authentication, intrusion detection, cyberattack, botnet, denial of service, NIST, security control, CVE, bug bounty, attack surface, vulnerability disclosure, password, antivirus, spyware, cyber threat, HTTPS, SSL certificate, secure connection, data breach, security operations, FISMA, incident response, threat model, FedRAMP, encryption, SIEM, indicator of compromise, forensics, MITRE ATT&CK, EDR, attacker, patch?, MFA, micro-segmentation, device posture, identity-aware, network segmentation, least-privilege access
encryption (cryptography, HTTPS, SSL, TLS) < cybersecurity
  cipher, public key, private key, certificate authority, TLS certificate, end-to-end encryption, RSA, elliptic curve, hash function, zero-knowledge proof, AES, encrypted, key exchange, digital signature, PGP
identity management (authentication, single sign-on, digital identity, login, access management, identity and access management, IAM, digital ID, verifiable credentials, passkeys, passwordless, multi-factor authentication, MFA, two-factor authentication, 2FA, password managers, electronic signatures) < cybersecurity
  two-factor, multi-factor, password, OAuth, SAML, OpenID, biometric, identity proofing, sign-in, passkey, credential, authorization, access control, facial recognition, fingerprint, username, identity wallet, age verification, eIDAS, WebAuthn, FIDO2, phishing-resistant, password reset, security key, authenticator app, public-key credential
information assurance (risk management, security compliance, IT risk, IT audit) < cybersecurity
  security control, NIST, ISO 27001, risk assessment, authority to operate, accreditation, FISMA, audit trail, compliance, SOC 2, business continuity, security assessment, risk framework
networking (computer networks, telecommunications, telecoms, network engineer, broadband, internet infrastructure, 5G, Wi-Fi, fibre broadband, satellite internet, network administrator, IPv6) ~ data centres
  TCP/IP, router, routing protocol, BGP, DNS, packet, bandwidth, fiber optic, wireless network, LTE, spectrum auction, latency, VPN, Ethernet, broadband access, internet service provider, domain name, net neutrality
operating systems (kernels, Windows, macOS) < software engineering
  kernel, scheduler, file system, virtual memory, process isolation, device driver, syscall, Windows 11, Linux, hypervisor
computer graphics (3D graphics, rendering, computer animation, visual effects, VFX) ~ video games, animation
  ray tracing, shader, GPU, OpenGL, Vulkan, Blender, mesh, texture mapping, rasterization, rendering pipeline, motion capture, 3D modeling, computer-generated imagery
geographic information systems (GIS, mapping, maps, cartography, geospatial, geospatial data, remote sensing, OpenStreetMap, geography) ~ data visualisation, open data
  map, interactive map, satellite imagery, coordinates, latitude, ArcGIS, QGIS, geocoding, spatial data, shapefile, geolocation, GPS, map layer, raster, projection?, location data, Mapbox, mapmaking
bioinformatics (computational biology, genomics data) < biology ~ data science
  sequence alignment, genome assembly, BLAST, RNA-seq, gene expression, phylogenetic, protein structure, microarray, variant calling, single-cell
accessibility of technology (assistive technology, assistive devices, screen readers, screen reader) < web accessibility
  JAWS, NVDA, VoiceOver, braille display, switch control, speech recognition, magnifier, captioning, keyboard navigation, alt text, hearing aid, text-to-speech, blind user, low vision
online safety (child safety online, digital wellbeing, internet safety, online harms, scams) ~ cybersecurity, digital skills
  phishing, scam, identity theft, cyberbullying, parental control, password, safe online, online fraud, spam, trolling, content moderation, sextortion, safe browsing, social engineering, misinformation
technical support (IT support, help desk, service desk) ~ customer service
  ticket, troubleshooting, ServiceNow, ITIL, knowledge base, service level agreement, incident management, user support
spreadsheets (Google Sheets) ~ data analysis
  formula?, macro, cell?, CSV file, workbook, Power Query, LibreOffice Calc
Excel (Microsoft Excel) < spreadsheets
  pivot table, VLOOKUP, XLOOKUP, formula?, worksheet, workbook, spreadsheet, conditional formatting, Power Query
technical writing (documentation, technical documentation, docs, technical writer, developer documentation) ~ plain language, APIs
  README, user manual, style guide, API reference, docs as code, Markdown, release notes, tutorial, how-to guide, knowledge base, Diataxis, information typing
digital preservation (web archiving, archives, records management, archivist) ~ libraries, history
  web archive, Wayback Machine, Internet Archive, digitization, metadata, records retention, archival, link rot, preservation, finding aid, digital collection, born-digital, National Archives, checksum, file format, emulation, retention schedule, document of record, disposal schedule
hackathons (coding challenges, codeathons) < software engineering ~ crowdsourcing, prize competitions
  hackathon, hacker, coding competition, weekend event, datathon, code sprint, civic hackathon, demo day
`;
