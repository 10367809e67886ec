class Rack:
    def __init__(self, balls):
        self.balls = balls
        self.first_medium = 0
        self.first_unknown = 0
        self.last_unknown = len(balls) - 1

    def swap(self, i, j):
        self.balls[i], self.balls[j] = self.balls[j], self.balls[i]

    def place_next(self):
        size = self.balls[self.first_unknown]
        if size == 0:
            self.swap(self.first_medium, self.first_unknown)
            self.first_medium += 1
            self.first_unknown += 1
        elif size == 1:
            self.first_unknown += 1
        else:
            self.swap(self.first_unknown, self.last_unknown)
            self.last_unknown -= 1


def dutch_flag(colors):
    rack = Rack(colors)
    while rack.first_unknown <= rack.last_unknown:
        rack.place_next()
