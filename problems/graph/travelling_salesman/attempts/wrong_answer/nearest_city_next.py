"""Always goes to the nearest city that is left."""


def shortest_tour(distances):
    n = len(distances)
    tour = [0]
    rest = set(range(1, n))
    while rest:
        tour.append(min(rest, key=lambda city: (distances[tour[-1]][city], city)))
        rest.remove(tour[-1])
    return sum(distances[tour[i - 1]][city] for i, city in enumerate(tour)), tour
