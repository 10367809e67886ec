"""Takes the best nearest neighbor tour of all starts, and rotates it."""


def shortest_tour(distances):
    n = len(distances)
    tours = []
    for start in range(n):
        tour = [start]
        rest = set(range(n)) - {start}
        while rest:
            tour.append(min(rest, key=lambda city: (distances[tour[-1]][city], city)))
            rest.remove(tour[-1])
        tours.append((sum(distances[tour[i - 1]][city] for i, city in enumerate(tour)), tour))
    length, tour = min(tours)
    zero = tour.index(0)
    return length, tour[zero:] + tour[:zero]
