class Ribbon:
    """How many pieces a ribbon of each length can be cut into; lengths that cannot be used up are missing."""

    def __init__(self, lengths):
        self.lengths = sorted(lengths)
        self.pieces = {0: 0}

    def cut(self, ribbon):
        counts = []
        for length in self.lengths:
            if length > ribbon:
                break
            if ribbon - length in self.pieces:
                counts.append(self.pieces[ribbon - length] + 1)
        if counts:
            self.pieces[ribbon] = max(counts)


def max_ribbon_cut(lengths, total):
    ribbon = Ribbon(lengths)
    for length in range(1, total + 1):
        ribbon.cut(length)
    if total in ribbon.pieces:
        return ribbon.pieces[total]
    return -1
