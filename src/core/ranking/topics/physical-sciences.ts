/** Topics of physics, chemistry, mathematics and engineering that the broad ones of science.ts would leave in one. */
export const physicalSciences = `
materials science (materials, materials engineering, metallurgy, nanomaterials, superconductors, polymers, ceramics engineering, composites, nanotechnology) ~ chemistry, physics, engineering
  alloy, polymer, crystal, graphene, composite material, superconductor, thin film, microstructure, grain boundary, carbon nanotube, steel, perovskite, brittle, tensile strength, corrosion, lattice, ceramic, microscopy, nanoparticle, carbon fibre
nanotechnology (nanoscience, nanomedicine, nanoparticles) ~ materials science, physics, chemistry
  nanotube, nanoscale, quantum dot, nanometer, self-assembly, atomic force microscope, graphene, nanowire, lithography
optics and photonics (optics, photonics, lasers, microscopy, imaging science) < physics
  laser, photon, lens?, wavelength, refractive index, waveguide, interferometer, microscope, diffraction, fluorescence, optical fiber, spectrometer, infrared, holography, beam?
nuclear power (nuclear energy, nuclear engineering, fusion energy, nuclear fusion, radioactive waste, nuclear, small modular reactors) < energy ~ physics
  reactor, uranium, fusion, tokamak, fission, plutonium, nuclear plant, radioactive, ITER, enrichment, nuclear waste, small modular reactor, Chernobyl, Fukushima, radiation, fuel rod, cooling tower
solar and wind power (solar power, wind power, wind energy, solar energy, solar panels, wind farms, solar, photovoltaics, rooftop solar, solar installer, wind turbines, offshore wind) < energy
  photovoltaic, solar panel, inverter, feed-in tariff, solar farm, wind farm, heat pump, megawatt, rooftop, kilowatt hour, solar cell, perovskite, net metering, irradiance, offshore, blade, nacelle, grid connection, rotor, onshore
batteries and electric cars (batteries, electric vehicles, EVs, electric cars, energy storage, e-mobility, EV charging, electromobility) < energy ~ public transport
  lithium-ion, charging station, electrode, anode, cathode, range anxiety, Tesla, charger, battery pack, solid-state battery, electrolyte, gigafactory, charging point, plug-in hybrid, electric motor, rapid charging
fluid dynamics (fluid mechanics, turbulence, aerodynamics, computational fluid dynamics, CFD) < physics ~ engineering
  turbulent, viscosity, Navier-Stokes, Reynolds number, laminar, vortex, boundary layer, airfoil, flow field, lift and drag, incompressible
control and signal processing (control theory, signal processing, control engineering, digital signal processing, DSP, system identification, control systems, process control, industrial automation, PLC programming, mechatronics) < engineering ~ robotics, statistics
  PID controller, Kalman filter, feedback control, Fourier transform, wavelet, sampling rate, transfer function, noise reduction, filter bank, stability analysis, spectrogram, estimator, actuator, compressed sensing, PID, setpoint, PLC, closed loop, servo, model predictive control
complex systems (complexity science, network science, chaos theory, nonlinear dynamics, complex networks, agent-based modelling) ~ physics, mathematics, statistics
  scale-free, small-world, power law, emergent, emergence, self-organization, phase transition, attractor, chaotic, agent-based, node degree, clustering coefficient, percolation, cellular automaton, preferential attachment, random graph
statistical physics (thermodynamics, statistical mechanics, entropy, soft matter) < physics
  Ising model, equilibrium, phase transition, free energy, partition function, Monte Carlo simulation, Brownian motion, diffusion, colloid, lattice model, critical exponent
number theory (prime numbers, combinatorics, graph theory, discrete mathematics) < mathematics
  prime?, integer, modular arithmetic, Diophantine, Riemann hypothesis, divisibility, Fermat, graph coloring, permutation, pigeonhole, factorial, binomial, counting argument
mathematical optimisation (operations research, linear programming, mathematical optimization) < mathematics ~ algorithms, supply chain
  linear program, objective function, convex, constraint?, integer programming, simplex method, gradient descent, heuristic, travelling salesman, genetic algorithm, local minimum, metaheuristic, job scheduling
Bayesian statistics (Bayesian inference, Bayesian methods, probabilistic modelling, graphical models) < statistics ~ machine learning
  prior, posterior, likelihood, MCMC, Gibbs sampling, Bayes, hierarchical model, credible interval, Stan, variational inference, latent variable, Dirichlet, hyperparameter
causal inference (causality, econometrics, experimental design, natural experiments, randomised trials) < statistics ~ economics, evaluation
  instrumental variable, confounder, counterfactual, difference-in-differences, propensity score, regression discontinuity, randomized controlled trial, treatment effect, causal graph, selection bias
satellites (space industry, remote sensing, spacecraft engineering, CubeSats, satellite imagery) ~ astronomy, geographic information systems
  orbit, Landsat, Copernicus, launch vehicle, CubeSat, earth observation, ground station, payload, geostationary, Starlink, multispectral
aviation (aircraft, pilots and flying, airlines, flying, pilot, gliding, air traffic control, private pilot, airports, flight training, air traffic controller, airline pilot, cabin crew, flight attendant, drones and UAVs, aircraft spotting, paragliding, skydiving) ~ engineering, public transport
  airplane, cockpit, runway, airport, flight deck, glider, take-off, air traffic, Boeing, Airbus, helicopter, pilot's license, turbulence?, airspace, co-pilot, takeoff, landing gear, Cessna, instrument rating
ships and shipping (merchant navy, ports, shipbuilding, naval architecture, maritime industry, maritime law, maritime, container shipping, seafarers, harbour, maritime transport, ship broker, shipping) ~ sailing, supply chain
  container ship, port?, vessel?, hull, harbor, seafarer, tanker, cargo, shipyard, canal?, lighthouse, ballast, tonnage, charter rate, Suez, bulk carrier, harbour pilot, deckhand
amateur radio (ham radio, radio electronics, shortwave radio) ~ embedded systems
  antenna, transceiver, call sign, Morse code, shortwave, repeater, software-defined radio, frequency band, radio operator
caves and rocks (caving, minerals, gemstones, rock collecting, mineralogy) ~ earth sciences, hiking
  cave, stalactite, mineral, quartz, cavern, spelunking, fossil hunting, crystal, geode
`;
