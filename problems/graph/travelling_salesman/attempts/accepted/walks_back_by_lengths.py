def shortest_tour(distances):
    """Keep the lengths only, and find the tour again from the end."""
    n = len(distances)
    others = range(1, n)
    best = {(1 << c, c): distances[0][c] for c in others}
    for visited in range(1, 1 << n):
        for c in others:
            if visited >> c & 1 and not visited & 1 and (visited, c) not in best:
                best[visited, c] = min(
                    best[visited ^ 1 << c, b] + distances[b][c] for b in others if b != c and visited >> b & 1
                )
    visited, tour, after = (1 << n) - 2, [], 0
    total = None
    while visited:
        last = min(
            (c for c in others if visited >> c & 1), key=lambda c: best[visited, c] + distances[c][after]
        )
        if total is None:
            total = best[visited, last] + distances[last][0]
        tour.insert(0, last)
        visited ^= 1 << last
        after = last
    return total or 0.0, [0, *tour]
