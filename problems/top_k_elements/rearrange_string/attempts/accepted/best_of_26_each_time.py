def rearrange_string(text):
    counts = {letter: text.count(letter) for letter in set(text)}
    result = []
    last = ""
    for _ in text:
        best = ""
        for letter in counts:
            if letter != last and counts[letter] > (counts[best] if best else 0):
                best = letter
        if not best:
            return ""
        counts[best] -= 1
        result.append(best)
        last = best
    return "".join(result)
