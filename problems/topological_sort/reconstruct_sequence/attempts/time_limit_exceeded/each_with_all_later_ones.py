"""Compares each number of a sequence with all later ones in it."""


def reconstruct_sequence(original, sequences):
    place = {num: i for i, num in enumerate(original)}
    if {num for sequence in sequences for num in sequence} != set(place):
        return False
    tied = set()
    for sequence in sequences:
        for i in range(len(sequence)):
            for j in range(i + 1, len(sequence)):
                if place[sequence[i]] >= place[sequence[j]]:
                    return False
                if place[sequence[i]] + 1 == place[sequence[j]]:
                    tied.add(sequence[i])
    return len(tied) >= len(original) - 1
