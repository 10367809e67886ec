class Counter:
    def __init__(self):
        self.known = {0: 1, 1: 1}

    def trees(self, size):
        if size not in self.known:
            total = 0
            for root in range(1, size + 1):
                total += self.trees(root - 1) * self.trees(size - root)
            self.known[size] = total
        return self.known[size]


def count_unique_bsts(n):
    return Counter().trees(n)
