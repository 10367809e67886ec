"""Checks that all pieces are words and that the characters agree, not how often each word occurs."""


def word_concatenations(text, words):
    size, joined = len(words[0]), "".join(words)
    return [
        s
        for s in range(len(text) - len(joined) + 1)
        if sorted(text[s : s + len(joined)]) == sorted(joined)
        and all(text[i : i + size] in words for i in range(s, s + len(joined), size))
    ]
