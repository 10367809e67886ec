class Stairs:
    def __init__(self, allowed):
        self.allowed = allowed
        self.count = {}

    def is_known(self, step):
        return step in self.count

    def climb(self, top):
        self.count[0] = 1
        step = 1
        while step <= top:
            total = 0
            for jump in self.allowed:
                before = step - jump
                if self.is_known(before):
                    total = total + self.count[before]
            self.count[step] = total
            step = step + 1
        return self.count[top]


def staircase(steps):
    stairs = Stairs([1, 2, 3])
    answer = stairs.climb(steps)
    return answer
