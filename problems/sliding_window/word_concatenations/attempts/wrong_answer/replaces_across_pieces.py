"""Removes the words one by one wherever `replace` finds them, also across the borders of pieces."""


def word_concatenations(text, words):
    whole = sum(map(len, words))
    starts = []
    for start in range(len(text) - whole + 1):
        rest = text[start : start + whole]
        for word in sorted(words):
            rest = rest.replace(word, "", 1)
        if not rest:
            starts.append(start)
    return starts
