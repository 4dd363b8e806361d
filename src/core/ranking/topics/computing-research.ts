/** Topics of computing that are studied more than they are worked in, and those that lie beside it. */
export const computingResearch = `
human-computer interaction (HCI, interaction research, computer-supported cooperative work, CSCW, ubiquitous computing, human factors) ~ user experience, interaction design, psychology
  user study, usability, participant?, prototype?, input device, gesture, awareness?, groupware, collaborative work, eye tracking, tangible interface, think-aloud, mental model, affordance, cognitive load, pervasive computing, context-aware
social network analysis (social networks research, network analysis, social computing, computational social science) ~ complex systems, anthropology, social media
  centrality, tie strength, weak ties, homophily, community detection, social capital, ego network, diffusion?, link prediction, influence?, blogosphere, small-world, sociogram
tagging and bookmarks (social bookmarking, folksonomies, tagging, collaborative tagging, social tagging) ~ metadata, knowledge sharing
  tag?, folksonomy, bookmark, del.icio.us, tag cloud, CiteULike, annotation, Flickr, controlled vocabulary
digital libraries (bibliometrics, citation analysis, scholarly communication, institutional repositories, scientometrics) ~ libraries, scientific research, metadata
  citation, h-index, repository, bibliographic, co-citation, journal ranking, OAI-PMH, open archives, impact factor, author disambiguation, full text, reference manager
semantic web (ontologies, linked data, RDF, knowledge representation, ontology engineering) < metadata
  OWL, SPARQL, triple store, ontology, reasoner, description logic, schema.org, semantic annotation, knowledge base, vocabulary?
peer-to-peer and sensor networks (peer-to-peer, P2P, wireless sensor networks, ad hoc networks, mobile networks, mesh networks) < networking ~ distributed systems
  overlay network, sensor node, routing protocol, ad hoc network, distributed hash table, BitTorrent, multi-hop, bandwidth, wireless network, churn?, energy-efficient routing, MANET
grid and parallel computing (parallel computing, grid computing, GPU computing, multicore, high-performance computing, workflows in science) < scientific computing ~ distributed systems
  GPU, CUDA, MPI, parallel algorithm, speedup, cluster?, scientific workflow, supercomputer, MapReduce, Hadoop, multi-core, job scheduler, throughput, vectorization
data mining (pattern mining, clustering, knowledge discovery, association rules, text mining, topic models) < data science ~ machine learning, natural language processing
  classifier, frequent itemset, k-means, feature selection, decision tree, outlier detection, dimensionality reduction, support vector machine, topic model, latent Dirichlet, cross-validation, data set
reinforcement learning (multi-agent systems, game-playing AI, planning in AI, decision theory, game theory, RL, multi-armed bandits, AlphaGo) < artificial intelligence ~ machine learning
  reward?, policy gradient, Markov decision process, Q-learning, agent?, multi-agent, bandit, Nash equilibrium, exploration and exploitation, temporal difference, payoff, prisoner's dilemma, exploration, Atari, reward function, self-play, actor-critic, reward signal
speech technology (speech recognition, speech synthesis, text to speech, voice technology, transcription software) < natural language processing
  phoneme, acoustic model, speaker, transcript, voice command, hidden Markov model, wake word, dictation, prosody, pronunciation
formal verification (type theory, theorem proving, program verification, model checking, software verification, semantics of programs) ~ logic, programming languages
  type system, dependent type, theorem prover, Coq, model checker, invariant, temporal logic, proof assistant, lambda calculus, SAT solver, soundness, static analysis, abstract interpretation
functional programming (Haskell, Scala, OCaml, Clojure, Erlang, Elixir, F#) < programming languages
  monad, lambda, higher-order function, immutable, pattern matching, pure function, lazy evaluation, type class, closure, recursion, Lisp
software engineering research (empirical software engineering, mining software repositories, requirements engineering, program comprehension, software maintenance) < software engineering ~ software testing
  requirements, code clone, defect prediction, bug report, refactoring, traceability, technical debt, effort estimation, model-driven, UML, program analysis, developer productivity
React (front-end frameworks, Vue, Angular, Svelte, Next.js, component frameworks, React developer, front-end engineer, UI engineering) < JavaScript, web development
  React component, hooks, virtual DOM, server component, JSX, Redux, front-end framework, single-page app, state management, hydration, component, useState, props
electronics (circuits, analogue electronics, PCB design, soldering, Arduino, electronic hobby, Raspberry Pi, electronics projects, tinkering, retrocomputing, repair café, fixing things, electronics hobby, amateur radio, ham radio) ~ embedded systems, 3D printing
  circuit board, resistor, capacitor, transistor, soldering iron, oscilloscope, breadboard, voltage, op-amp, schematic, multimeter, antenna, transceiver, call sign, shortwave, Commodore, vintage computer
chip design (FPGA, VLSI, digital design, computer architecture, RISC-V, processors, hardware design) < semiconductors
  Verilog, VHDL, instruction set, cache?, pipeline?, ASIC, logic gate, microarchitecture, synthesis?, clock speed, branch prediction, register file
digital twins (simulation modelling, building information modelling, BIM, industrial simulation) ~ manufacturing, construction, internet of things
  digital twin, simulation model, sensor data, virtual replica, predictive maintenance, discrete-event simulation, CAD model
self-driving cars (autonomous vehicles, autonomous driving, driverless cars, automotive software) ~ robotics, computer vision, public transport
  lidar, self-driving, driverless, autopilot, Waymo, lane keeping, driver assistance, pedestrian detection, robotaxi
drones (unmanned aircraft, UAVs, quadcopters, drone pilots, drone photography) ~ robotics, aviation
  quadcopter, unmanned aerial, rotor, drone pilot, no-fly zone, payload, aerial footage, first-person view
computational neuroscience (neural coding, spiking neurons, neural modelling, brain-computer interfaces) < neuroscience ~ machine learning, complex systems
  spike train, firing rate, neuron model, integrate-and-fire, neural code, synchrony, oscillation, synaptic plasticity, receptive field, population coding, connectome, thalamus, cortical circuit
perception and attention (visual perception, vision science, memory research, working memory, decision making in psychology) < psychology ~ neuroscience
  visual search, saliency, eye movement, reaction time, stimulus, attention?, recall?, perceptual, priming, contrast sensitivity, object recognition, illusion, episodic memory
`;
