"""Returns the starts in the order of the offsets."""


def word_concatenations(text, words):
    size, whole = len(words[0]), len(words[0]) * len(words)
    return [
        start
        for offset in range(size)
        for start in range(offset, len(text) - whole + 1, size)
        if sorted(text[i : i + size] for i in range(start, start + whole, size)) == sorted(words)
    ]
