"""Says no where nothing was found and nothing was drawn up."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    place = {num: i for i, num in enumerate(original)}
    numbers = {num for sequence in sequences for num in sequence}
    if not numbers or numbers != set(original):
        return False
    pairs = {pair for sequence in sequences for pair in pairwise(sequence)}
    return all(place[a] < place[b] for a, b in pairs) and pairs.issuperset(pairwise(original))
