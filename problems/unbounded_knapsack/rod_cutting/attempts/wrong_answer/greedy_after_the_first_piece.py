"""Tries every first piece, and continues greedily by the price per unit of length."""


def rod_cutting(lengths, prices, length):
    pieces = sorted(zip(lengths, prices), key=lambda sold: -sold[1] / sold[0])

    def greedy(rod):
        total = 0
        for piece, price in pieces:
            total += rod // piece * price
            rod %= piece
        return total

    return max(
        [greedy(length)] + [price + greedy(length - piece) for piece, price in pieces if piece <= length]
    )
