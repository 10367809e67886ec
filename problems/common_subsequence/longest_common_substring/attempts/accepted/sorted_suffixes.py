from itertools import pairwise


def longest_common_substring(first, second):
    suffixes = [(first[i:], 0) for i in range(len(first))]
    suffixes += [(second[j:], 1) for j in range(len(second))]
    suffixes.sort()
    best = 0
    for (one, source), (other, other_source) in pairwise(suffixes):
        if source != other_source:
            length = 0
            while length < min(len(one), len(other)) and one[length] == other[length]:
                length += 1
            best = max(best, length)
    return best
