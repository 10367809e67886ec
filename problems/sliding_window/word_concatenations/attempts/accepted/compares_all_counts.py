from collections import Counter


def word_concatenations(text, words):
    size, whole = len(words[0]), len(words[0]) * len(words)
    places = []
    for cut in range(size):
        left = Counter(words)
        for end in range(cut + size, len(text) + 1, size):
            left[text[end - size : end]] -= 1
            if end - cut > whole:
                left[text[end - whole - size : end - whole]] += 1
            if not sum(map(abs, left.values())):
                places.append(end - whole)
    return sorted(places)
