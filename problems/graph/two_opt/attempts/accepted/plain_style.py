class Tour:
    def __init__(self, distances, cities):
        self.distances = distances
        self.cities = cities

    def city(self, index):
        return self.cities[index % len(self.cities)]

    def edge(self, index):
        return self.distances[self.city(index)][self.city(index + 1)]

    def gain(self, i, j):
        new = self.distances[self.city(i)][self.city(j)] + self.distances[self.city(i + 1)][self.city(j + 1)]
        return self.edge(i) + self.edge(j) - new

    def reverse(self, low, high):
        while low < high:
            self.cities[low], self.cities[high] = self.cities[high], self.cities[low]
            low += 1
            high -= 1

    def sweep(self):
        moves = 0
        for i in range(len(self.cities)):
            for j in range(i + 1, len(self.cities)):
                if self.gain(i, j) > 1e-6:
                    self.reverse(i + 1, j)
                    moves += 1
        return moves


def two_opt(distances, tour):
    result = Tour(distances, list(tour))
    while result.sweep() > 0:
        pass
    return result.cities
