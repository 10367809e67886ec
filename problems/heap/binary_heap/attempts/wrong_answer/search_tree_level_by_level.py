"""Returns the levels of a search tree: no array of a heap."""


class MinHeap:
    def __init__(self, values):
        self.values = sorted(values)

    def push(self, value):
        self.values = sorted([*self.values, value])

    def pop(self):
        return self.values.pop(0)

    def replace(self, value):
        smallest = self.values.pop(0)
        self.push(value)
        return smallest

    def items(self):
        levels, waiting = [], [self.values]
        while waiting:
            part = waiting.pop(0)
            if part:
                middle = len(part) // 2
                levels.append(part[middle])
                waiting += [part[:middle], part[middle + 1 :]]
        return levels
