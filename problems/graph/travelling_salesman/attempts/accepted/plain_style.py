from itertools import combinations


class Path:
    def __init__(self, length, city, previous):
        self.length = length
        self.city = city
        self.previous = previous

    def cities(self):
        path, result = self, []
        while path is not None:
            result.append(path.city)
            path = path.previous
        return result[::-1]


def shortest_tour(distances):
    n = len(distances)
    start = Path(0.0, 0, None)
    level = {(frozenset(), 0): start}
    for size in range(1, n):
        new = {}
        for chosen in combinations(range(1, n), size):
            cities = frozenset(chosen)
            for city in chosen:
                smaller = cities - {city}
                best = None
                for last in smaller or [0]:
                    path = level[smaller, last]
                    length = path.length + distances[last][city]
                    if best is None or length < best.length:
                        best = Path(length, city, path)
                new[cities, city] = best
        level = new
    best = min(level.values(), key=lambda path: path.length + distances[path.city][0])
    return best.length + distances[best.city][0], best.cities()
