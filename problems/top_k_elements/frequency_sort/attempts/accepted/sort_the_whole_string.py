def frequency_sort(text):
    counts = {}
    for character in text:
        counts[character] = counts.get(character, 0) + 1
    return "".join(sorted(sorted(text), key=counts.get, reverse=True))
