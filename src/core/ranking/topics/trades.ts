/** Trades and crafts that people live by, and what is made by hand. */
export const trades = `
welding (welder, metalwork, sheet metal, fabrication shop, blacksmithing) < skilled trades ~ manufacturing
  TIG, MIG, arc welding, filler rod, shielding gas, spatter, amperage, anvil, quench, brazing
plumbing (heating engineer, gas engineer, gas fitter, pipefitter, pipe fitting) < skilled trades ~ heating and cooling
  stopcock, compression fitting, drain, cistern, water heater, copper pipe, toilet, faucet, sewage
electrical work (wiring, electrical installation, electrical contractor, electrician) < skilled trades ~ energy
  fuse box, consumer unit, circuit breaker, RCD, socket, multimeter, rewire, conduit, live wire, light fitting
heating and cooling (HVAC, air conditioning, refrigeration, ventilation, heat pump installer, building services, boiler servicing, gas boilers, plumbing and heating, heat pumps) ~ energy efficiency, construction
  ductwork, air handler, radiator, boiler, flow temperature, chiller, hot water cylinder, furnace, air filter, flue, carbon monoxide
carpentry (carpenter, joiner, joinery, cabinet maker, cabinetmaking, wood carving, upholsterer, furniture restoration, woodworking, furniture making, upholstery) < skilled trades ~ crafts, furniture
  mortise, tenon, dovetail, hand plane, saw, timber, walnut, plywood, router table, clamp
masonry (bricklaying, bricklayer, stonemason, stonemasonry, plastering, tiling, tiler) < skilled trades ~ construction
  mortar, trowel, lime mortar, cement, render, grout, dry stone, brickwork, stonework
roofing (roofer, thatching, gutters) < skilled trades ~ construction
  slate, roof tile, rafter, flashing, shingle, batten, chimney, loft, leaking roof
skilled trades (tradespeople, tradesperson, handyman, DIY repairs, home repairs, painting and decorating, house painter, locksmith, scaffolder, chimney sweep, glazier, window cleaning, kitchen fitter, carpet fitter, pest control) ~ vocational education, construction
  toolbox, call-out, site manager, subcontractor, drill bit, spirit level, emulsion, wallpaper
landscaping (landscape gardening, garden design, landscape design, groundskeeper, greenkeeper) ~ gardening, architecture of buildings
  turf, paving, patio, retaining wall, planting bed, topsoil, hedge, decking
tree care (arborist, tree surgeon, tree surgery, trees, arboriculture) ~ forestry, gardening
  crown reduction, chainsaw, pollarding, root damage, stump, canopy, ash dieback, oak, sapling, tree officer
car repair (car mechanics, auto mechanic, motor mechanic, vehicle maintenance, automotive repair) ~ classic cars and motorcycles
  timing belt, camshaft, piston, brake pads, spark plug, oil change, clutch, OBD
hairdressing and beauty (hairdressing, barber, beauty therapist, makeup, skincare, nail technician, makeup artist, nail salon, beauty salon, hair salon, barbering, cosmetics) ~ fashion
  salon, haircut, blow dry, balayage, scalp, manicure, mascara, hair colour, lipstick, moisturiser, cuticle, nail polish, skin care
tailoring (bespoke suits, pattern cutting) < fashion ~ textile crafts
  lapel, buttonhole, alteration, basting, bespoke, pattern cutter, Savile Row, dinner jacket, horsehair canvas, cutter
paper crafts (papercraft, origami, card making, scrapbooking, calligrapher, stationery, fountain pens, calligraphy, bookbinding) < crafts ~ typography, printmaking
  nib, copperplate, paper fold, vellum, washi tape, endpapers, handwriting, letterform
cleaning and facilities (facilities management, caretaker, cleaner, cleaning services, property maintenance, building manager) ~ real estate, hospitality
  janitor, floor care, maintenance contract, disinfect, building maintenance, fire alarm, lift maintenance, waste collection, reception desk, planned maintenance
`;
