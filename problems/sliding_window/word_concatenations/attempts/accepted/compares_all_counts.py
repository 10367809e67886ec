from collections import Counter


def word_concatenations(text, words):
    size, whole = len(words[0]), len(words[0]) * len(words)
    starts = []
    for offset in range(size):
        left = Counter(words)
        for end in range(offset + size, len(text) + 1, size):
            left[text[end - size : end]] -= 1
            if end - offset > whole:
                left[text[end - whole - size : end - whole]] += 1
            if not sum(map(abs, left.values())):
                starts.append(end - whole)
    return sorted(starts)
