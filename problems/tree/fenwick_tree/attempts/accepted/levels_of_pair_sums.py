class PrefixSums:
    """Level 0 has the values, and each further level the sums of pairs of the level below."""

    def __init__(self, values):
        self.size = len(values)
        self.levels = [list(values)]
        while len(self.levels[-1]) > 1:
            below = self.levels[-1]
            if len(below) % 2:
                below.append(0)
            self.levels.append([below[i] + below[i + 1] for i in range(0, len(below), 2)])

    def add(self, index, amount):
        for level in self.levels:
            level[index] += amount
            index //= 2

    def total(self, start, stop):
        result = 0
        for level in self.levels:
            if start >= stop:
                break
            if start % 2:
                result += level[start]
                start += 1
            if stop % 2:
                stop -= 1
                result += level[stop]
            start //= 2
            stop //= 2
        return result

    def find(self, amount):
        if amount <= 0:
            return 0
        if self.size == 0 or self.levels[-1][0] < amount:
            return -1
        index = 0
        for level in reversed(self.levels[:-1]):
            index *= 2
            if level[index] < amount:
                amount -= level[index]
                index += 1
        return index + 1
