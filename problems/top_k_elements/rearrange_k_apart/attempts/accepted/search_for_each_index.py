def rearrange_k_apart(text, k):
    counts = {character: text.count(character) for character in set(text)}
    free_from = dict.fromkeys(counts, 0)
    result = []
    for index in range(len(text)):
        best = None
        for character in counts:
            if (
                counts[character]
                and free_from[character] <= index
                and (best is None or counts[character] > counts[best])
            ):
                best = character
        if best is None:
            return ""
        counts[best] -= 1
        free_from[best] = index + k
        result.append(best)
    return "".join(result)
