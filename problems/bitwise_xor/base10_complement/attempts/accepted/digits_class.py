class Digits:
    def __init__(self, number):
        self.bits = []
        while number > 0:
            self.bits.append(number % 2)
            number //= 2
        if not self.bits:
            self.bits.append(0)

    def flip_all(self):
        for index in range(len(self.bits)):
            self.bits[index] = 1 - self.bits[index]

    def value(self):
        total = 0
        for index, bit in enumerate(self.bits):
            total += bit * 2**index
        return total


def base10_complement(n):
    digits = Digits(n)
    digits.flip_all()
    return digits.value()
