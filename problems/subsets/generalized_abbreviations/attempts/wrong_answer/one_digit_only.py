"""Begins to count again after nine letters."""


def generalized_abbreviations(word):
    starts = [("", 0)]
    for letter in word:
        kept = [(text + (str(gap % 10) if gap else "") + letter, 0) for text, gap in starts]
        starts = kept + [(text, gap + 1) for text, gap in starts]
    return [text + (str(gap % 10) if gap else "") for text, gap in starts]
