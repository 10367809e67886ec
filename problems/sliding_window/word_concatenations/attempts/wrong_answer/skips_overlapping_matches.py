"""Continues after each match and misses those that overlap it."""


def word_concatenations(text, words):
    size, whole = len(words[0]), len(words[0]) * len(words)
    starts, start = [], 0
    while start + whole <= len(text):
        if sorted(text[i : i + size] for i in range(start, start + whole, size)) == sorted(words):
            starts.append(start)
            start += whole
        else:
            start += 1
    return starts
