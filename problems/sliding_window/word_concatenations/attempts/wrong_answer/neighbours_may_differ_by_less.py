"""Looks for the words one by one from the left, and does not see that another choice was possible."""


def word_concatenations(text, words):
    whole = sum(map(len, words))
    places = []
    for start in range(len(text) - whole + 1):
        stretch = text[start : start + whole]
        for word in sorted(words):
            stretch = stretch.replace(word, "", 1)
        if not stretch:
            places.append(start)
    return places
