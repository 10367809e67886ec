"""Tries every first piece, without a memo."""

import sys


def rod_cutting(lengths, prices, length):
    sys.setrecursionlimit(length + 1_000)

    def best(rod):
        answer = 0
        for piece, price in zip(lengths, prices):
            if piece <= rod:
                answer = max(answer, price + best(rod - piece))
        return answer

    return best(length)
