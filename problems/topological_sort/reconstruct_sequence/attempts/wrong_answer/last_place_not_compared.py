"""Is content when all numbers but the last are where they belong, and the last one is in some sequence."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    numbers = {num for sequence in sequences for num in sequence}
    place = {num: i for i, num in enumerate(original)}
    pairs = {pair for sequence in sequences for pair in pairwise(sequence)}
    if len(numbers) != len(original) or not numbers.issuperset(original):
        return False
    return all(place[a] < place[b] for a, b in pairs) and pairs.issuperset(pairwise(original[:-1]))
