"""Cuts pieces of at most two lengths."""


def rod_cutting(lengths, prices, length):
    pieces = list(zip(lengths, prices))
    best = 0
    for first, first_price in pieces:
        for count in range(length // first + 1):
            rest = length - count * first
            for second, second_price in pieces:
                best = max(best, count * first_price + rest // second * second_price)
    return best
