"""Does not ask whether every number of the original is in some sequence."""


def reconstruct_sequence(original, sequences):
    place = {num: i for i, num in enumerate(original)}
    tied = set()
    for sequence in sequences:
        last = -1
        for num in sequence:
            i = place.get(num, -1)
            if i <= last:
                return False
            if last >= 0:
                tied.add((last, i))
            last = i
    return all((i, i + 1) in tied for i in range(len(original) - 1))
