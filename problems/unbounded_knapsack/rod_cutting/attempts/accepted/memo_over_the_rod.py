import sys


def rod_cutting(lengths, prices, length):
    sys.setrecursionlimit(length + 1_000)
    pieces = list(zip(lengths, prices))
    memo = {0: 0}

    def best(rod):
        if rod not in memo:
            answer = 0
            for piece, price in pieces:
                if piece <= rod:
                    answer = max(answer, price + best(rod - piece))
            memo[rod] = answer
        return memo[rod]

    return best(length)
