"""Keeps only the 25 longest of the subsequences that are known, for each prefix."""


def longest_common_subsequence(first, second):
    known = {0: 0}  # end in second -> length
    for char in first:
        for end, length in list(known.items()):
            found = second.find(char, end) + 1
            if found and length + 1 > known.get(found, -1):
                known[found] = length + 1
        known = dict(sorted(known.items(), key=lambda item: (-item[1], item[0]))[:25])
    return max(known.values())
