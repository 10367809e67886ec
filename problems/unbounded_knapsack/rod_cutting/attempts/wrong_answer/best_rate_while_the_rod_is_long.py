"""Cuts the best price per unit while the rod is ten times as long as any piece, which may be too early."""


def rod_cutting(lengths, prices, length):
    pieces = [(piece, price) for piece, price in zip(lengths, prices) if piece <= length]
    if not pieces:
        return 0
    longest = max(piece for piece, _ in pieces)
    piece, price = max(pieces, key=lambda sold: sold[1] / sold[0])
    count = max(0, (length - 10 * longest) // piece)
    length -= count * piece
    best = [0] * (length + 1)
    for p, value in pieces:
        for rod in range(p, length + 1):
            best[rod] = max(best[rod], best[rod - p] + value)
    return count * price + best[length]
