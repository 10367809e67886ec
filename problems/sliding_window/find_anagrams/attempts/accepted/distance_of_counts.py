from collections import defaultdict


def find_anagrams(text, pattern):
    size = len(pattern)
    surplus = defaultdict(int)
    for letter in pattern:
        surplus[letter] -= 1
    distance = size  # the sum of all surpluses without their signs
    places = []
    for end, letter in enumerate(text):
        distance += 1 if surplus[letter] >= 0 else -1
        surplus[letter] += 1
        if end >= size:
            gone = text[end - size]
            distance += 1 if surplus[gone] <= 0 else -1
            surplus[gone] -= 1
        if distance == 0:
            places.append(end - size + 1)
    return places
