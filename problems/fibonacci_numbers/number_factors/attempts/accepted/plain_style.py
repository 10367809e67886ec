class NumberFactors:
    def __init__(self, numbers):
        self.numbers = numbers
        self.counts = {}

    def count_of(self, total):
        if total < 0:
            return 0
        return self.counts[total]

    def solve(self, n):
        self.counts[0] = 1
        for total in range(1, n + 1):
            result = 0
            for number in self.numbers:
                result = result + self.count_of(total - number)
            self.counts[total] = result
        return self.counts[n]


def number_factors(n):
    solver = NumberFactors([1, 3, 4])
    return solver.solve(n)
