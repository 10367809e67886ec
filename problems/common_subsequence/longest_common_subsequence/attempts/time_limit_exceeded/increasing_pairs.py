"""Lists all pairs of equal characters and finds their longest increasing subsequence in quadratic time."""


def longest_common_subsequence(first, second):
    pairs = [(i, j) for i in range(len(first)) for j in range(len(second)) if first[i] == second[j]]
    lengths = []
    for place, (i, j) in enumerate(pairs):
        lengths.append(
            1 + max((lengths[k] for k in range(place) if pairs[k][0] < i and pairs[k][1] < j), default=0)
        )
    return max(lengths, default=0)
