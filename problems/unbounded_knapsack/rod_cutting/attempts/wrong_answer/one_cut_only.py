"""Cuts the rod at most once, and does not cut the two parts again."""


def rod_cutting(lengths, prices, length):
    whole = [0] * (length + 1)
    for piece, price in zip(lengths, prices):
        if piece <= length:
            whole[piece] = price
    for rod in range(1, length + 1):
        whole[rod] = max(whole[rod], whole[rod - 1])
    return max(whole[cut] + whole[length - cut] for cut in range(length + 1))
