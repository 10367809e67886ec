from collections import defaultdict


class Baskets:
    def __init__(self):
        self.places = defaultdict(list)

    def put(self, kind, place):
        self.places[kind].append(place)

    def are_too_few(self):
        return len(self.places) > 2

    def empty_one(self):
        """Empty the basket whose last fruit is the earliest, and return where the next walk begins."""
        gone = min(self.places, key=lambda kind: self.places[kind][-1])
        return self.places.pop(gone)[-1] + 1


def fruit_baskets(trees):
    baskets = Baskets()
    start = best = 0
    for place, kind in enumerate(trees):
        baskets.put(kind, place)
        if baskets.are_too_few():
            start = baskets.empty_one()
        best = max(best, place - start + 1)
    return best
