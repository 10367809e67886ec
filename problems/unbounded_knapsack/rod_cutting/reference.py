def rod_cutting(lengths: list[int], prices: list[int], length: int) -> int:
    best = [0] * (length + 1)
    for piece, price in zip(lengths, prices):
        for rod in range(piece, length + 1):
            best[rod] = max(best[rod], best[rod - piece] + price)
    return best[length]
