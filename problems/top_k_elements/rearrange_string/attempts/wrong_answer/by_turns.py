"""Takes the letters by turns, and puts what is left of the most frequent one at the end."""

from collections import Counter


def rearrange_string(text):
    counts = Counter(text)
    result = []
    while any(counts.values()):
        for letter in counts:
            if counts[letter]:
                result.append(letter)
                counts[letter] -= 1
    return "".join(result)
