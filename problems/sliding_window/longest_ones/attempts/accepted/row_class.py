class Row:
    def __init__(self, bits, bulbs):
        self.bits = bits
        self.bulbs = bulbs
        self.left = 0
        self.dark = 0

    def enter(self, bit):
        if bit == 0:
            self.dark += 1

    def leave(self):
        if self.bits[self.left] == 0:
            self.dark -= 1
        self.left += 1

    def can_burn(self):
        return self.dark <= self.bulbs


def longest_ones(bits, k):
    row = Row(bits, k)
    lengths = []
    for right, bit in enumerate(bits):
        row.enter(bit)
        while not row.can_burn():
            row.leave()
        lengths.append(right - row.left + 1)
    return max(lengths)
