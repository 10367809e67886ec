import numpy as np


class Van:
    def __init__(self, place):
        self.place = np.array(place, dtype=float)

    def distances(self, customers):
        return np.sqrt(((customers - self.place) ** 2).sum(axis=1))

    def moved(self, customers):
        return Van(customers.mean(axis=0)) if len(customers) > 0 else self


def assign(customers, vans):
    return np.argmin([van.distances(customers) for van in vans], axis=0)


def kmeans(x, centers, max_steps):
    vans = [Van(center) for center in centers]
    steps = 0
    while steps < max_steps:
        labels = assign(x, vans)
        moved = [van.moved(x[labels == j]) for j, van in enumerate(vans)]
        still = all(np.array_equal(a.place, b.place) for a, b in zip(vans, moved))
        vans = moved
        steps += 1
        if still:
            break
    return np.array([van.place for van in vans]), assign(x, vans)
