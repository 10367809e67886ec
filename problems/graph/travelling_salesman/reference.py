def shortest_tour(distances: list[list[float]]) -> tuple[float, list[int]]:
    n = len(distances)
    # each level: (visited cities, last city) -> (length, city before)
    levels = [{(1, 0): (0.0, 0)}]
    for _ in range(n - 1):
        longer: dict[tuple[int, int], tuple[float, int]] = {}
        for (visited, last), (length, _) in levels[-1].items():
            for city in range(n):
                if not visited >> city & 1:
                    key = visited + (1 << city), city
                    option = length + distances[last][city], last
                    if key not in longer or option < longer[key]:
                        longer[key] = option
        levels.append(longer)

    length, last = min((length + distances[last][0], last) for (_, last), (length, _) in levels[-1].items())
    visited = (1 << n) - 1
    tour = []
    for level in reversed(levels):
        tour.append(last)
        visited, last = visited - (1 << last), level[visited, last][1]
    return length, tour[::-1]
