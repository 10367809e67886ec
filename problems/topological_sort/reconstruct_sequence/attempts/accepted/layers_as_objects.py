class Layer:
    def __init__(self, number):
        self.number = number
        self.below = []
        self.above = 0


def build_layers(sequences):
    layers = {}
    for sequence in sequences:
        for number in sequence:
            if number not in layers:
                layers[number] = Layer(number)
    for sequence in sequences:
        for i in range(1, len(sequence)):
            upper = layers[sequence[i - 1]]
            lower = layers[sequence[i]]
            upper.below.append(lower)
            lower.above += 1
    return layers


def reconstruct_sequence(original, sequences):
    layers = build_layers(sequences)
    if len(layers) != len(original):
        return False
    free = [layer for layer in layers.values() if layer.above == 0]
    position = 0
    while len(free) == 1:
        layer = free.pop()
        if layer.number != original[position]:
            return False
        position += 1
        for lower in layer.below:
            lower.above -= 1
            if lower.above == 0:
                free.append(lower)
    return position == len(original)
