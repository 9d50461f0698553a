"""Pythia 8 events as graphs of HepMC3."""

import pyhepmc


def generator(seed, *settings):
    import pythia8mc

    made = pythia8mc.Pythia("", False)
    for setting in ["Print:quiet = on", "Beams:eCM = 13000.", "WeakSingleBoson:ffbar2gmZ = on",
                    "Random:setSeed = on", f"Random:seed = {seed}", *settings]:
        made.readString(setting)
    made.init()
    return made


def events(made, count):
    """The next events, with their numbers."""
    number = 0
    while number < count:
        if not made.next():
            continue
        event = graph([made.event[place] for place in range(1, made.event.size())], number)
        if event is not None:
            yield event
            number += 1


def graph(rows, number):
    """Particles with a mother in common begin in the same vertex; vertices come behind those they depend on.

    None for the few events in which that leads in a circle, which HepMC3 would write and then refuse to read.
    """
    links = list(range(len(rows)))

    def root(place):
        while links[place] != place:
            links[place] = links[links[place]]
            place = links[place]
        return place

    mothers = [[mother - 1 for mother in row.motherList() if mother > 0] for row in rows]
    for some in mothers:
        for mother in some[1:]:
            links[root(mother)] = root(some[0])
    begins = [root(some[0]) if some else None for some in mothers]
    incoming, outgoing = {}, {}
    for place, vertex in enumerate(begins):
        if vertex is not None:
            outgoing.setdefault(vertex, []).append(place)
    for place in range(len(rows)):
        if root(place) in outgoing:
            incoming.setdefault(root(place), []).append(place)

    order, waiting = [], {vertex: sum(begins[place] is not None for place in incoming[vertex]) for vertex in outgoing}
    ready = [vertex for vertex, count in waiting.items() if count == 0]
    while ready:
        vertex = ready.pop(0)
        order.append(vertex)
        for child in outgoing[vertex]:
            end = root(child)
            if end in waiting:
                waiting[end] -= 1
                if waiting[end] == 0:
                    ready.append(end)
    if len(order) < len(outgoing):
        return None

    event = pyhepmc.GenEvent(pyhepmc.Units.GEV, pyhepmc.Units.MM)
    event.event_number = number
    particles = []
    for row in rows:
        made = pyhepmc.GenParticle((row.px(), row.py(), row.pz(), row.e()), row.id(), row.statusHepMC())
        made.generated_mass = row.m()
        particles.append(made)
    for key in order:
        first = rows[outgoing[key][0]]
        place = (first.xProd(), first.yProd(), first.zProd(), first.tProd()) if first.hasVertex() else (0, 0, 0, 0)
        vertex = pyhepmc.GenVertex(place)
        for mother in incoming[key]:
            vertex.add_particle_in(particles[mother])
        for child in outgoing[key]:
            vertex.add_particle_out(particles[child])
        event.add_vertex(vertex)
    event.weights = [1.0]
    return event
