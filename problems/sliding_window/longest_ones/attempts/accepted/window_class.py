class Window:
    def __init__(self, bits, k):
        self.bits = bits
        self.k = k
        self.left = 0
        self.zeros = 0

    def enter(self, bit):
        if bit == 0:
            self.zeros += 1

    def leave(self):
        if self.bits[self.left] == 0:
            self.zeros -= 1
        self.left += 1

    def is_valid(self):
        return self.zeros <= self.k


def longest_ones(bits, k):
    window = Window(bits, k)
    lengths = []
    for right, bit in enumerate(bits):
        window.enter(bit)
        while not window.is_valid():
            window.leave()
        lengths.append(right - window.left + 1)
    return max(lengths)
