from collections import defaultdict


def subsequence_pattern_count(text, pattern):
    places = defaultdict(list)
    for j in range(len(pattern) - 1, -1, -1):
        places[pattern[j]].append(j)
    ways = {-1: 1}
    for character in text:
        for j in places.get(character, ()):
            if j - 1 in ways:
                ways[j] = ways.get(j, 0) + ways[j - 1]
    return ways.get(len(pattern) - 1, 0)
