"""Keeps the set of ribbons that can be left after each number of pieces."""


def max_ribbon_cut(lengths, total):
    left, pieces, answer = {total}, 0, -1
    while left:
        if 0 in left:
            answer = pieces
        left = {ribbon - length for ribbon in left for length in lengths if length <= ribbon}
        pieces += 1
    return answer
