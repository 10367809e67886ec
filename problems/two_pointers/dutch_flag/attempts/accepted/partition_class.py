class Partition:
    def __init__(self, colors):
        self.colors = colors
        self.first_one = 0
        self.first_unknown = 0
        self.last_unknown = len(colors) - 1

    def swap(self, i, j):
        self.colors[i], self.colors[j] = self.colors[j], self.colors[i]

    def place_next(self):
        color = self.colors[self.first_unknown]
        if color == 0:
            self.swap(self.first_one, self.first_unknown)
            self.first_one += 1
            self.first_unknown += 1
        elif color == 1:
            self.first_unknown += 1
        else:
            self.swap(self.first_unknown, self.last_unknown)
            self.last_unknown -= 1


def dutch_flag(colors):
    partition = Partition(colors)
    while partition.first_unknown <= partition.last_unknown:
        partition.place_next()
