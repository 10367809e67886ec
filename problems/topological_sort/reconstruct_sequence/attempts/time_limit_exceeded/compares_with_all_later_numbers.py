"""Compares each number of a sequence with all later ones."""


def reconstruct_sequence(original, sequences):
    index = {num: i for i, num in enumerate(original)}
    if {num for sequence in sequences for num in sequence} != set(index):
        return False
    confirmed = set()
    for sequence in sequences:
        for i in range(len(sequence)):
            for j in range(i + 1, len(sequence)):
                if index[sequence[i]] >= index[sequence[j]]:
                    return False
                if index[sequence[i]] + 1 == index[sequence[j]]:
                    confirmed.add(sequence[i])
    return len(confirmed) >= len(original) - 1
