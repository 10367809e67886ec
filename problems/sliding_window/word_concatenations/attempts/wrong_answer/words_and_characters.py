"""Looks whether all pieces are words and the characters come out even, not how often each word is there."""


def word_concatenations(text, words):
    size, joined = len(words[0]), "".join(words)
    return [
        s
        for s in range(len(text) - len(joined) + 1)
        if sorted(text[s : s + len(joined)]) == sorted(joined)
        and all(text[i : i + size] in words for i in range(s, s + len(joined), size))
    ]
