def reconstruct_sequence(original, sequences):
    index = {num: i for i, num in enumerate(original)}
    found = [False] * len(original)
    confirmed = [False] * len(original)  # to the number before
    for sequence in sequences:
        last = -1
        for num in sequence:
            i = index.get(num, -1)
            if i <= last:
                return False
            found[i] = True
            if last >= 0 and last == i - 1:
                confirmed[i] = True
            last = i
    return all(found) and all(confirmed[1:])
