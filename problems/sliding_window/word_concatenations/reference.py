def word_concatenations(text: str, words: list[str]) -> list[int]:
    size = len(words[0])
    box: dict[str, int] = {}
    for word in words:
        box[word] = box.get(word, 0) + 1
    places = []
    for cut in range(size):
        missing = box.copy()
        start = cut
        for end in range(cut + size, len(text) + 1, size):
            piece = text[end - size : end]
            missing[piece] = missing.get(piece, 0) - 1
            while missing[piece] < 0:
                missing[text[start : start + size]] += 1
                start += size
            if end - start == size * len(words):
                places.append(start)
    return sorted(places)
