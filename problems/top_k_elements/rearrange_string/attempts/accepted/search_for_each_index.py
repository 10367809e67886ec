def rearrange_string(text):
    counts = {character: text.count(character) for character in set(text)}
    result = []
    last = ""
    for _ in text:
        best = ""
        for character in counts:
            if character != last and counts[character] > (counts[best] if best else 0):
                best = character
        if not best:
            return ""
        counts[best] -= 1
        result.append(best)
        last = best
    return "".join(result)
