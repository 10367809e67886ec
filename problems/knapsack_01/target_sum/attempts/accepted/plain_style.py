class Lift:
    def __init__(self, rides):
        self.rides = rides
        self.known = {}

    def ways(self, position, floor, target):
        if position == len(self.rides):
            return 1 if floor == target else 0
        key = str(position) + ":" + str(floor)
        if key not in self.known:
            up = self.ways(position + 1, floor + self.rides[position], target)
            down = self.ways(position + 1, floor - self.rides[position], target)
            self.known[key] = up + down
        return self.known[key]


def target_sum(nums, target):
    return Lift(nums).ways(0, 0, target)
