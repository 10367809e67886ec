def frequency_sort(text):
    counts = {}
    for character in text:
        counts[character] = counts.get(character, 0) + 1
    buckets = [[] for _ in range(len(text) + 1)]
    for character, count in counts.items():
        buckets[count].append(character)
    pieces = []
    for count in range(len(text), 0, -1):
        for character in buckets[count]:
            pieces.append(character * count)
    return "".join(pieces)
