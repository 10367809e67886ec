class Piece:
    def __init__(self, length, price):
        self.length = length
        self.price = price


class Saw:
    """Cuts pieces off the left end, and remembers the best income for each position of the saw."""

    def __init__(self, pieces, length):
        self.pieces = pieces
        self.length = length
        self.income = {0: 0}

    def sell(self, position, income):
        if position <= self.length:
            if position not in self.income or self.income[position] < income:
                self.income[position] = income

    def run(self):
        for position in range(self.length + 1):
            if position in self.income:
                for piece in self.pieces:
                    self.sell(position + piece.length, self.income[position] + piece.price)

    def best(self):
        answer = 0
        for position in self.income:
            if self.income[position] > answer:
                answer = self.income[position]
        return answer


def rod_cutting(lengths, prices, length):
    pieces = []
    for i in range(len(lengths)):
        pieces.append(Piece(lengths[i], prices[i]))
    saw = Saw(pieces, length)
    saw.run()
    return saw.best()
