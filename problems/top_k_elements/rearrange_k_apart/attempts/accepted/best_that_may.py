def rearrange_k_apart(text, k):
    counts = {letter: text.count(letter) for letter in set(text)}
    free_from = dict.fromkeys(counts, 0)
    result = []
    for place in range(len(text)):
        best = None
        for letter in counts:
            if (
                counts[letter]
                and free_from[letter] <= place
                and (best is None or counts[letter] > counts[best])
            ):
                best = letter
        if best is None:
            return ""
        counts[best] -= 1
        free_from[best] = place + k
        result.append(best)
    return "".join(result)
