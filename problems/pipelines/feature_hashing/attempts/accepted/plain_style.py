class Hash:
    def __init__(self, name):
        self.value = 0x811C9DC5
        for byte in bytearray(name, "utf-8"):
            self.add(byte)

    def add(self, byte):
        self.value ^= byte
        self.value *= 0x01000193
        self.value %= 2**32

    def sign(self):
        if self.value >= 2147483648:
            return -1
        return 1


def hash_features(features, size):
    totals = {}
    for name in sorted(features):
        code = Hash(name)
        index = code.value % size
        totals[index] = totals.get(index, 0) + code.sign() * features[name]
    return [float(totals.get(index, 0)) for index in range(size)]
