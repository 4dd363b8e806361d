/** Farming and food, animals, and what keeps the planet and its houses going. */
export const land = `
livestock farming (dairy farming, sheep farming, cattle, shepherd, poultry, pig farming, animal husbandry, smallholding, ranching, livestock farmer, dairy farmer, goat farming, goats, sheep farmer, hill farming, alpacas) < agriculture
  ewe, lamb, herd, calf, silage, grazing, dairy cow, pasture, slurry, sheepdog, goat, hay, udder
arable farming (crop farming, farming machinery, agronomist, precision agriculture, grain farming, tractors) < agriculture
  barley, combine harvester, ploughing, oilseed rape, sowing, crop yield, fertiliser, herbicide, furrow, grain price
horticulture (nursery growing, plant nursery, market gardening, fruit growing, orchards, fruit grower) < agriculture, gardening
  peat-free, polytunnel, apple tree, seed sowing, grafting, glasshouse, bedding plants, plug plant, fruit tree, plant propagation
viticulture (vineyards, wine growing, wine grower, oenology, winemaking) < wine and drinks, agriculture
  rootstock, mildew, Pinot, Chardonnay, bud break, cellar, barrel, terroir
fisheries and aquaculture (fishing industry, aquaculture, fish farming, seafood, commercial fishing, trawlers, fisheries) < agriculture ~ marine biology
  bycatch, cod, fishing fleet, salmon farm, shellfish, fishing net, oyster, overfishing, tuna
butchery (meat, charcuterie, barbecue, grilling, smoking meat) < cooking ~ food industry
  brisket, carcass, beef, pork, sausage, dry-aged, boning knife, bacon, steak, lamb shoulder
restaurants (restaurant owner, restaurateur, head chef, food service, cafés, pubs, publican, bartending, hospitality trade, chef, catering) < hospitality ~ cooking
  menu, kitchen brigade, diners, no-show, food cost, bistro, waiter, waiting staff, reservation, table service
food safety (food hygiene, HACCP, food inspection, food allergens, environmental health) < food industry ~ public health
  listeria, salmonella, contamination, food poisoning, temperature log, hygiene rating, environmental health officer, cross-contamination, use-by date
food poverty (food banks, hunger, food insecurity, community kitchens, food waste) ~ volunteering, social policy
  emergency parcel, pantry, free school meals, food parcel, tinned food, surplus food, voucher, donated food
dogs (puppies, dog walking, dog owner, guide dogs, dog breeding, dog agility, assistance dogs, dog grooming, dog behaviour, dog training) < pets
  recall training, kennel, spaniel, terrier, collie, barking, canine, dog walker, labrador
cats (cat owner, kittens, cat rescue, feline behaviour) < pets
  litter tray, feline, purring, claws, tomcat, scratching post, whiskers, catnip, tabby
animal welfare (animal rights, animal rescue, animal shelters, RSPCA, animal protection, animal cruelty) ~ veterinary medicine, pets
  cruelty, factory farming, slaughterhouse, hens, battery cage, animal testing, rescue centre, rehoming, cages, free-range
energy efficiency (retrofit, home insulation, passive house, Passivhaus, energy saving, green building, home energy, fuel poverty) < energy ~ sustainability, construction
  insulation, draught, double glazing, EPC, heat loss, thermostat, airtight, U-value
waste and recycling (waste management, repair, reuse, plastic waste, plastics, plastic pollution, microplastics, litter picking, upcycling, second-hand clothes, right to repair, beach cleaning, litter, circular economy, zero waste, recycling, composting) < sustainability
  remanufacturing, refill, single-use, incinerator, sorting plant, deposit scheme, e-waste, kerbside, bottles
air and water pollution (air quality, clean air, water quality, pollution, river pollution, PFAS) < sustainability ~ public health
  particulate, nitrogen dioxide, ozone, smog, diesel fumes, effluent, clean air zone, forever chemicals, contaminated, algal bloom
climate adaptation (climate resilience, flooding, flood resilience, drought, heatwaves, wildfires, climate justice) < climate change ~ emergency management
  flood plain, sea wall, managed retreat, urban heat, coastal erosion, loss and damage, early warning, storm surge, water scarcity
`;
