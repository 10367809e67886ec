class Porters:
    def __init__(self, parcels):
        self.parcels = parcels
        self.known = {}

    def best(self, position, first, second):
        if position == len(self.parcels):
            return abs(first - second)
        key = (position, first)
        if key not in self.known:
            parcel = self.parcels[position]
            self.known[key] = min(
                self.best(position + 1, first + parcel, second),
                self.best(position + 1, first, second + parcel),
            )
        return self.known[key]


def min_subset_difference(nums):
    return Porters(nums).best(0, 0, 0)
