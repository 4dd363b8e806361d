/** Branches of engineering, and of the natural sciences next to them, that the broad ones of science.ts would leave in one. */
export const engineering = `
mechanical engineering (machine design, mechanics of machines) < engineering ~ manufacturing
  shaft, torque, fatigue crack, stress concentration, gear train, vibration, tolerance stack, SolidWorks, heat exchanger, hydraulics
civil engineering (geotechnical engineering, highway engineering, bridge engineering, tunnelling) < engineering ~ construction
  embankment, culvert, abutment, drainage, geotechnical, pavement design, dam, earthworks, borehole, levee
structural engineering (structural design, earthquake engineering) < civil engineering ~ architecture of buildings
  rebar, cantilever, bending moment, shear wall, load path, truss, reinforced concrete, deflection, building collapse
chemical engineering (process engineering, process safety) < engineering ~ chemistry
  distillation, heat transfer, HAZOP, residence time, refinery, relief valve, pilot plant, fluid dynamics, petrochemical
electrical engineering (power engineering, power electronics) < engineering ~ embedded systems, energy
  power factor, circuit, substation, switching frequency, alternating current, induction motor, voltage transformer, motor windings
aerospace engineering (aerospace, aeronautics, aircraft design, aviation engineering, avionics, aircraft maintenance, aircraft engineer) < engineering ~ aviation, astronomy
  fuselage, wing, wind tunnel, turbofan, fly-by-wire, lift-to-drag, airframe, Airbus, Boeing, composite, airworthiness, hangar
biomedical engineering (medical device engineering, prosthetics, bioengineering, tissue engineering) < engineering ~ health technology, medicine
  prosthesis, implant, biocompatible, electrode, amputee, myoelectric, tissue scaffold, biomaterial
quality management (quality engineering, quality assurance in manufacturing, ISO 9001, quality control) ~ manufacturing, business processes
  nonconformity, root cause, inspection, control chart, defect, calibration, process capability, quality management system, FMEA
land surveying (surveying, geomatics, photogrammetry) ~ construction, geographic information systems
  total station, theodolite, point cloud, GNSS, laser scanner, boundary, site survey, drone survey, elevation, topographic
building information modelling (construction technology, digital construction, quantity surveyor, construction management, BIM) < construction
  Revit, clash detection, IFC, digital twin, bill of quantities, cost plan, practical completion, AutoCAD, variation order
health and safety (occupational health, workplace safety, safety engineering, safety officer, occupational safety, OSHA) ~ employment law, construction
  near miss, PPE, hazard, HSE, permit to work, toolbox talk, accident, asbestos, hard hat, safety inspector
mining and metals (mining, oil and gas, petroleum engineering, quarrying, geotechnics, minerals) ~ earth sciences, energy
  ore, open pit, drilling rig, lithium, tailings, rare earths, oil well, offshore platform, smelter, fracking
geology (minerals and rocks, volcanology, rock collecting) < earth sciences
  strata, basalt, fault line, plate tectonics, granite, limestone, magma, rock formation
meteorology (weather forecasting, storm chasing, atmospheric science, weather) < earth sciences ~ climate change
  jet stream, low pressure, thunderstorm, heatwave, storm, barometer, tornado, precipitation
`;
