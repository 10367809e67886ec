"""Drops every length with a lower price per unit than a shorter one, although the shorter one may not fit."""


def rod_cutting(lengths, prices, length):
    pieces, best_rate = [], (0, 1)
    for piece, price in sorted(zip(lengths, prices)):
        if price * best_rate[1] >= best_rate[0] * piece:
            pieces.append((piece, price))
            best_rate = (price, piece)
    best = [0] * (length + 1)
    for piece, price in pieces:
        for rod in range(piece, length + 1):
            best[rod] = max(best[rod], best[rod - piece] + price)
    return best[length]
