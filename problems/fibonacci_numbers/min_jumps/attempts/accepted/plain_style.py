class Walker:
    def __init__(self, jumps):
        self.jumps = jumps
        self.number_of_jumps = 0
        self.level_end = 0
        self.best_end = 0

    def look_at(self, index):
        end = index + self.jumps[index]
        if end > self.best_end:
            self.best_end = end

    def is_stuck(self):
        return self.best_end <= self.level_end

    def jump(self):
        self.number_of_jumps = self.number_of_jumps + 1
        self.level_end = self.best_end


def min_jumps(jumps):
    if len(jumps) == 1:
        return 0
    walker = Walker(jumps)
    for index in range(len(jumps)):
        walker.look_at(index)
        if index == walker.level_end:
            if walker.is_stuck():
                return -1
            walker.jump()
            if walker.level_end >= len(jumps) - 1:
                return walker.number_of_jumps
    return -1
